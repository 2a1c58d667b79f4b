using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Regroupements;

/// <summary>Where groups could be trained when the adviser names no place: the towns of some size near the needs, those that reach most posts first.</summary>
public static class LieuxProposes
{
    /// <summary>Inhabitants from which a town is proposed.</summary>
    public const int HabitantsMinimum = 10_000;

    /// <summary>Most places proposed.</summary>
    public const int Maximum = 20;

    /// <summary>The places, largest reach first.</summary>
    /// <param name="referentiel">Every town.</param>
    /// <param name="besoins">Town and posts of each need.</param>
    /// <param name="minutesMaximales">Longest way.</param>
    public static IReadOnlyList<Commune> Pour(ReferentielDesCommunes referentiel, IReadOnlyCollection<(Commune Commune, int Postes)> besoins, int minutesMaximales)
    {
        if (besoins.Count == 0) return [];
        var plan = ProjectionLocale.Autour([.. besoins.Select(b => b.Commune)]);
        var places = besoins.Select(b => (Lieu: plan.Placer(b.Commune), b.Postes)).ToList();
        return [.. referentiel.Communes
            .Where(c => c.Population >= HabitantsMinimum && !c.EstUnArrondissement)
            .Select(c => (Commune: c, Postes: places.Where(p => TempsDeTrajet.Minutes(p.Lieu, plan.Placer(c)) <= minutesMaximales).Sum(p => p.Postes)))
            .Where(c => c.Postes > 0)
            .OrderByDescending(c => c.Postes).ThenByDescending(c => c.Commune.Population).ThenBy(c => c.Commune.Code.Code, StringComparer.Ordinal)
            .Take(Maximum).Select(c => c.Commune)];
    }
}
