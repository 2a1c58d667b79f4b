using System.Globalization;
using System.Text;

namespace Cohorte.Domaine.Commun;

/// <summary>Folds texts for searches that mean the same on both databases: lower case, no accents, single spaces.</summary>
public static class TexteDeRecherche
{
    private const int Longueur = 200;
    private const char NonCaractere = '\uFFFE';

    /// <summary>Joins and folds; empty parts are dropped.</summary>
    public static string De(params IEnumerable<string?> textes)
    {
        var plie = new StringBuilder();
        foreach (var rune in Normalisable(string.Join(' ', textes.Where(t => !string.IsNullOrWhiteSpace(t)))).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetterOrDigit(rune)) plie.Append(Rune.ToLowerInvariant(rune));
            else if (plie.Length > 0 && plie[^1] != ' ') plie.Append(' ');
        }

        return Coupe.A(plie.ToString().Trim(), Longueur);
    }

    /// <summary>Normalization throws on half a surrogate pair and on U+FFFE, which no text holds: they become the replacement character, folded away.</summary>
    private static string Normalisable(string texte)
    {
        if (!texte.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !texte.Contains(NonCaractere, StringComparison.Ordinal)) return texte;
        var propre = new StringBuilder(texte.Length);
        foreach (var rune in texte.EnumerateRunes()) propre.Append(rune.Value == NonCaractere ? Rune.ReplacementChar : rune);
        return propre.ToString();
    }

    /// <summary>A key for addresses and files, ASCII words joined by dashes (« Éditer l’offre » → « editer-l-offre »); « sans-nom » when nothing is left.</summary>
    /// <param name="texte">Any text.</param>
    /// <param name="maximum">Longest key.</param>
    public static string Cle(string texte, int maximum)
    {
        var cle = string.Join('-', De(texte).Split(' ').Select(m => new string([.. m.Where(char.IsAsciiLetterOrDigit)])).Where(m => m.Length > 0));
        if (cle.Length > maximum) cle = cle[..maximum].TrimEnd('-');
        return cle.Length == 0 ? "sans-nom" : cle;
    }
}
