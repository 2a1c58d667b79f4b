namespace Cohorte.Domaine.Recherche;

/// <summary>How well a text answers a search: each searched word must be in it, begin one of its words, or be one error away.</summary>
public static class Ressemblance
{
    private const int MotEntier = 100;
    private const int DebutDeMot = 80;
    private const int MotAvecFaute = 50;
    private const int DebutAvecFaute = 40;

    /// <summary>Score of a text, from 0 (does not answer) upwards; the first words weigh more.</summary>
    public static int Noter(IReadOnlyList<string> cherches, IReadOnlyList<string> mots)
    {
        var total = 0;
        foreach (var cherche in cherches)
        {
            var meilleure = 0;
            for (var rang = 0; rang < mots.Count; rang++)
            {
                var note = Noter(cherche, mots[rang]);
                if (note > 0) meilleure = Math.Max(meilleure, note + Math.Max(0, 5 - rang));
            }

            if (meilleure == 0) return 0;
            total += meilleure;
        }

        return total;
    }

    private static int Noter(string cherche, string mot) =>
        mot == cherche ? MotEntier
        : mot.StartsWith(cherche, StringComparison.Ordinal) ? DebutDeMot
        : !ClesDeRecherche.PeutAvoirUneFaute(cherche) || mot.Any(char.IsDigit) ? 0
        : AUneFautePres(cherche, mot) ? MotAvecFaute
        : mot.Length > cherche.Length && AUneFautePres(cherche, mot[..cherche.Length]) ? DebutAvecFaute
        : 0;

    /// <summary>Whether two words differ by at most one letter added, removed, changed, or two neighbours swapped.</summary>
    public static bool AUneFautePres(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var debut = 0;
        while (debut < Math.Min(a.Length, b.Length) && a[debut] == b[debut]) debut++;
        var (resteA, resteB) = (a[debut..], b[debut..]);
        if (resteA.Length <= 1 && resteB.Length <= 1) return true;
        if (a.Length == b.Length)
        {
            return resteA[1..] == resteB[1..] || (resteA[0] == resteB[1] && resteA[1] == resteB[0] && resteA[2..] == resteB[2..]);
        }

        return a.Length < b.Length ? resteA == resteB[1..] : resteA[1..] == resteB;
    }
}
