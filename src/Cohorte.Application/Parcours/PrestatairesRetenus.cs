using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Application.Parcours;

/// <summary>Who trains: the providers of the modules of the path that an action retained.</summary>
public static class PrestatairesRetenus
{
    /// <summary>The providers, as a query.</summary>
    public static IQueryable<Prestataire> PrestatairesDuParcours(this CohorteDbContext context, Id<ActionCollective> action) =>
        context.Prestataires.Where(p => context.Modules.Any(m => m.ActionId == action && m.PrestataireId == p.Id && context.Parcours.Any(r => r.Id == m.ParcoursId && r.Etat == EtatParcours.Retenu)));
}
