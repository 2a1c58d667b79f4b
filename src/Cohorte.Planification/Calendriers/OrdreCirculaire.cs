using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>Modules that wait for each other never start: seen at once, since weeks alone cannot see it.</summary>
internal static class OrdreCirculaire
{
    public static bool Existe(ProblemeCalendrier probleme)
    {
        var avant = probleme.Modules.ToDictionary(m => m.Id, m => Attendus(probleme, m));
        var sortis = new HashSet<string>();
        while (avant.Keys.FirstOrDefault(m => !sortis.Contains(m) && avant[m].TrueForAll(sortis.Contains)) is { } libre) sortis.Add(libre);
        return sortis.Count < probleme.Modules.Count;
    }

    private static List<string> Attendus(ProblemeCalendrier probleme, ModulePlanifie module)
    {
        if (module.DemiJournees == 0) return [];
        var attendus = module.Apres
            .Where(a => a.Pourcentage > 0 && probleme.Modules.First(m => m.Id == a.Module).DemiJournees > 0)
            .Select(a => a.Module).ToList();
        if (module.EvaluationFinale) attendus.AddRange(probleme.Modules.Where(m => !m.EvaluationFinale && m.DemiJournees > 0).Select(m => m.Id));
        return attendus;
    }
}
