namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>What no assignment can exceed, stable or not: each post takes the best marks it may, and each candidate its best mark. Cheap, so that a search can say how far it may still go.</summary>
public static class BorneDAccord
{
    /// <summary>Greatest sum of marks, signed pairs apart.</summary>
    public static long De(MarcheIndexe marche)
    {
        var libres = marche.Voeux.Where((_, c) => marche.Signe[c] < 0).ToList();
        var parCandidat = libres.Sum(v => v.Length == 0 ? 0L : v.Max(x => x.Note));
        var parPoste = libres.SelectMany(v => v).GroupBy(v => v.Entreprise)
            .Sum(g => g.Select(v => (long)v.Note).OrderDescending().Take(Math.Max(0, marche.Capacites[g.Key])).Sum());
        return Math.Min(parCandidat, parPoste);
    }

    /// <summary>Sum of the marks of an assignment, signed pairs apart.</summary>
    /// <param name="marche">The market.</param>
    /// <param name="obtenu">By candidate, the firm or −1.</param>
    public static long Score(MarcheIndexe marche, int[] obtenu) =>
        marche.Voeux.Select((voeux, c) => marche.Signe[c] < 0 && obtenu[c] >= 0 ? (long)voeux.First(v => v.Entreprise == obtenu[c]).Note : 0).Sum();
}
