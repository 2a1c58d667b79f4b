using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;

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

    /// <summary>The same rule on facts already loaded, for the contracts signed and not broken before their first day.</summary>
    public static IReadOnlyList<Contrat> ContratsTenusVisibles(this FaitsAction faits, Acteur acteur)
    {
        if (acteur.VoitTouteLAction) return faits.ContratsTenus;
        if (acteur.EntrepriseId is { } entreprise) return [.. faits.ContratsTenus.Where(c => c.EntrepriseId == entreprise)];
        return acteur is { Role: Role.OrganismeFormation, PrestataireId: { } prestataire } && faits.Parcours.Any(p => p.Modules.Any(m => m.PrestataireId == prestataire)) ? faits.ContratsTenus : [];
    }

    /// <summary>Modules of the retained path that a person sees: a provider its own, the others all.</summary>
    public static IReadOnlyList<ModuleFormation> ModulesVisibles(this FaitsAction faits, Acteur acteur)
    {
        var modules = faits.ParcoursRetenu?.Modules ?? [];
        return acteur.Role == Role.OrganismeFormation ? [.. modules.Where(m => m.PrestataireId is not null && m.PrestataireId == acteur.PrestataireId)] : modules;
    }
}
