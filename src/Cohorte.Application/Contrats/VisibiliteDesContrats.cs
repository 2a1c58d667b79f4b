using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Application.Contrats;

/// <summary>Which contracts of an action a person may see: the OPCO all, a firm (or its accountant) its own, a provider those of the action where it trains, others none.</summary>
public static class VisibiliteDesContrats
{
    /// <summary>The visible contracts, as a query.</summary>
    public static IQueryable<Contrat> ContratsVisibles(this CohorteDbContext context, Id<ActionCollective> action, Acteur acteur)
    {
        var contrats = context.Contrats.Where(c => c.ActionId == action);
        if (acteur.VoitTouteLAction) return contrats;
        if (acteur.EntrepriseId is { } entreprise) return contrats.Where(c => c.EntrepriseId == entreprise);
        if (acteur is { Role: Role.OrganismeFormation, PrestataireId: { } prestataire })
        {
            return contrats.Where(c => context.Modules.Any(m => m.ActionId == action && m.PrestataireId == prestataire));
        }

        return contrats.Where(c => false);
    }
}
