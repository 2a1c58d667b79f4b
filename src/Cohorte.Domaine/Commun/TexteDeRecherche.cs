using System.Globalization;
using System.Text;

namespace Cohorte.Domaine.Commun;

/// <summary>Folds texts for searches that mean the same on both databases: lower case, no accents, single spaces.</summary>
public static class TexteDeRecherche
{
    /// <summary>Joins and folds; empty parts are dropped.</summary>
    public static string De(params IEnumerable<string?> textes)
    {
        var plie = new StringBuilder();
        foreach (var rune in string.Join(' ', textes.Where(t => !string.IsNullOrWhiteSpace(t))).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            if (Rune.IsLetterOrDigit(rune)) plie.Append(Rune.ToLowerInvariant(rune));
            else if (plie.Length > 0 && plie[^1] != ' ') plie.Append(' ');
        }

        var texte = plie.ToString().Trim();
        return texte.Length <= 200 ? texte : texte[..200];
    }
}
