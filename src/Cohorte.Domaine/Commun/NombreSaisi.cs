using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cohorte.Domaine.Commun;

/// <summary>Reads a number as people type or paste it in French: « 1 234,5 », « 1234.5 », « −3 ».</summary>
public static class NombreSaisi
{
    private const int LongueurMaximale = 24;

    /// <summary>Reads a number with at most <paramref name="decimales"/> decimals; refuses a text where a point could be a thousands separator beside a comma.</summary>
    public static bool TryLire([NotNullWhen(true)] string? saisie, int decimales, out decimal valeur)
    {
        valeur = 0;
        if (string.IsNullOrWhiteSpace(saisie)) return false;
        var texte = saisie.Trim();
        if (texte.Length > LongueurMaximale) return false;
        Span<char> propre = stackalloc char[LongueurMaximale];
        var longueur = 0;
        var separateurs = 0;
        var apresSeparateur = 0;
        foreach (var c in texte)
        {
            if (c is ' ' or '\u00A0' or '\u202F' or '\u2009') continue;
            if (c is ',' or '.')
            {
                if (++separateurs > 1) return false;
                propre[longueur++] = '.';
                continue;
            }

            if (c is '-' or '\u2212')
            {
                if (longueur > 0) return false;
                propre[longueur++] = '-';
                continue;
            }

            if (!char.IsAsciiDigit(c)) return false;
            if (separateurs == 1) apresSeparateur++;
            propre[longueur++] = c;
        }

        if (apresSeparateur > decimales || longueur == 0) return false;
        return decimal.TryParse(propre[..longueur], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out valeur);
    }
}
