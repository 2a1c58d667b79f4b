using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Recherche;

/// <summary>Turns texts into keys compared by equality only, so that one plain index answers a search with a typing error, or half a word, on any database.</summary>
/// <remarks>
/// Two words one error apart (a letter more, less, changed or swapped) share a key once a letter is removed from each (Garbe, "SymSpell").
/// Keys are marked: « = » the word, « ~ » the word less a letter, « &gt; » its beginnings, « &amp; » the beginnings of two words of one text, whatever their order: they tell two frequent words together from each of them alone.
/// </remarks>
public static class ClesDeRecherche
{
    /// <summary>Longest key.</summary>
    public const int Longueur = 25;

    private const int MotsMaximum = 12;
    private const int PlusLongMot = 24;
    private const int PlusCourtDebut = 2;
    private const int PlusLongDebut = 6;
    private const int PlusCourtMotAvecFaute = 4;
    private const int MotsEnPaires = 5;
    private const int DebutEnPaire = 3;

    /// <summary>The words of a text, folded, at most twelve. A letter written as two units is left out: a key less one unit would be no text.</summary>
    public static IReadOnlyList<string> Mots(string texte) =>
        [.. TexteDeRecherche.De(texte).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => new string([.. m.Where(c => !char.IsSurrogate(c)).Take(PlusLongMot)])).Where(m => m.Length > 0).Distinct().Take(MotsMaximum)];

    /// <summary>Every key of a text to be found.</summary>
    public static IReadOnlySet<string> DuTexte(string texte)
    {
        var cles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mot in Mots(texte))
        {
            cles.Add("=" + mot);
            for (var longueur = PlusCourtDebut; longueur <= Math.Min(PlusLongDebut, mot.Length - 1); longueur++) cles.Add(">" + mot[..longueur]);
            foreach (var variante in Variantes(mot)) cles.Add("~" + variante);
        }

        cles.UnionWith(Paires(texte));
        return cles;
    }

    /// <summary>The pairs of the first words of a text.</summary>
    public static IReadOnlySet<string> Paires(string texte)
    {
        var debuts = Mots(texte).Take(MotsEnPaires).Select(m => m[..Math.Min(m.Length, DebutEnPaire)]).ToList();
        return (from i in Enumerable.Range(0, debuts.Count)
                from j in Enumerable.Range(i + 1, debuts.Count - i - 1)
                let paire = string.CompareOrdinal(debuts[i], debuts[j]) <= 0 ? (debuts[i], debuts[j]) : (debuts[j], debuts[i])
                select $"&{paire.Item1} {paire.Item2}").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The keys that a searched word looks for.</summary>
    public static IReadOnlySet<string> DuMotCherche(string mot)
    {
        var cles = new HashSet<string>(StringComparer.Ordinal) { "=" + mot };
        if (mot.Length >= PlusCourtDebut) cles.Add(">" + mot[..Math.Min(mot.Length, PlusLongDebut)]);
        if (PeutAvoirUneFaute(mot)) cles.Add("~" + mot);
        foreach (var variante in Variantes(mot))
        {
            cles.Add("~" + variante);
            cles.Add("=" + variante);
        }

        return cles;
    }

    /// <summary>The key of a searched word spelled right and whole.</summary>
    public static string DuMotEntier(string mot) => "=" + mot;

    /// <summary>A number is exact or wrong; a short word with an error is another word.</summary>
    internal static bool PeutAvoirUneFaute(string mot) => mot.Length >= PlusCourtMotAvecFaute && !mot.Any(char.IsDigit);

    private static IEnumerable<string> Variantes(string mot) =>
        PeutAvoirUneFaute(mot) ? Enumerable.Range(0, mot.Length).Select(i => mot.Remove(i, 1)) : [];
}
