using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Reads an identifier made of digits, as typed or pasted: spaces, points and dashes are dropped.</summary>
public static class ChiffresSaisis
{
    /// <summary>Reads exactly <paramref name="longueur"/> digits.</summary>
    public static bool TryLire([NotNullWhen(true)] string? saisie, int longueur, [MaybeNullWhen(false)] out string chiffres)
    {
        chiffres = null;
        if (saisie is null || saisie.Length > longueur * 3) return false;
        Span<char> lus = stackalloc char[longueur];
        var n = 0;
        foreach (var c in saisie)
        {
            if (char.IsWhiteSpace(c) || c is '.' or '-' or '\u00A0' or '\u202F') continue;
            if (!char.IsAsciiDigit(c) || n == longueur) return false;
            lus[n++] = c;
        }

        if (n != longueur) return false;
        chiffres = new string(lus);
        return true;
    }
}
