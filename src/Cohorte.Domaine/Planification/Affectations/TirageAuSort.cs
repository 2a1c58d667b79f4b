namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>The draw that breaks ties: one order of all candidates, made from a published seed, that anyone can redo.</summary>
/// <remarks>Candidates in the order of their identifiers are shuffled (Fisher–Yates) by SplitMix64, so that the order of the file changes nothing.</remarks>
public static class TirageAuSort
{
    /// <summary>The candidates in the order of the draw, the luckiest first.</summary>
    public static IReadOnlyList<string> Ordre(IEnumerable<string> candidats, long graine)
    {
        var ordre = candidats.ToArray();
        Array.Sort(ordre, string.CompareOrdinal);
        var etat = unchecked((ulong)graine);
        for (var i = ordre.Length - 1; i > 0; i--)
        {
            var j = (int)(Suivant(ref etat) % (ulong)(i + 1));
            (ordre[i], ordre[j]) = (ordre[j], ordre[i]);
        }

        return ordre;
    }

    private static ulong Suivant(ref ulong etat)
    {
        unchecked
        {
            etat += 0x9E3779B97F4A7C15UL;
            var z = etat;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
