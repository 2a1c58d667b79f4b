using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;

namespace Cohorte.Application.Echanges;

/// <summary>Who sees which exchanges: the OPCO those of no action in particular, and those of the actions it may open.</summary>
public static class VisibiliteDesEchanges
{
    /// <summary>Filters a query.</summary>
    public static IQueryable<Echange> VisiblesPar(this IQueryable<Echange> echanges, Acteur acteur, CohorteDbContext context)
    {
        if (acteur.Role is not { } role || !acteur.VoitTouteLAction) return echanges.Where(_ => false);
        return Droits.VoitToutesLesActions(role)
            ? echanges
            : echanges.Where(e => e.ActionId == null || context.MembresActions.Any(m => m.ActionId == e.ActionId && m.CompteId == acteur.CompteId));
    }
}
