using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;

namespace Cohorte.Application.Echanges;

/// <summary>Who sees which exchanges: the OPCO those of no action in particular, and those of the actions it may open, its own or as a stand-in.</summary>
public static class VisibiliteDesEchanges
{
    /// <summary>Filters a query.</summary>
    public static IQueryable<Echange> VisiblesPar(this IQueryable<Echange> echanges, Acteur acteur, CohorteDbContext context, DateOnly jour)
    {
        if (acteur.Role is not { } role || !acteur.VoitTouteLAction) return echanges.Where(_ => false);
        if (Droits.VoitToutesLesActions(role)) return echanges;
        var siennes = context.ActionsDe(acteur.CompteId, jour);
        return echanges.Where(e => e.ActionId == null || siennes.Contains(e.ActionId.Value));
    }
}
