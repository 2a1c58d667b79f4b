using System.Globalization;
using System.Runtime.InteropServices;

namespace Cohorte.Pdf;

/// <summary>A colour of the screen, written <c>#1f5a41</c>.</summary>
/// <param name="Rouge">0 to 255.</param>
/// <param name="Vert">0 to 255.</param>
/// <param name="Bleu">0 to 255.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Couleur(byte Rouge, byte Vert, byte Bleu)
{
    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Couleur Lire(string hexadecimal) => new(
        byte.Parse(hexadecimal.AsSpan(1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        byte.Parse(hexadecimal.AsSpan(3, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        byte.Parse(hexadecimal.AsSpan(5, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>Three numbers from 0 to 1.</summary>
    internal string EnSyntaxe() => string.Create(CultureInfo.InvariantCulture, $"{Rouge / 255d:0.###} {Vert / 255d:0.###} {Bleu / 255d:0.###}");
}

/// <summary>The colours of a printed page: ink, rules, the five series of a chart. The meaning never rests on them alone.</summary>
public static class Charte
{
    public static readonly Couleur Encre = Couleur.Lire("#1d231f");
    public static readonly Couleur EncreDouce = Couleur.Lire("#535a52");
    public static readonly Couleur Vert = Couleur.Lire("#1f5a41");
    public static readonly Couleur Ocre = Couleur.Lire("#85530a");
    public static readonly Couleur OcreVif = Couleur.Lire("#d2942f");
    public static readonly Couleur Rouge = Couleur.Lire("#9c2a1c");
    public static readonly Couleur Bleu = Couleur.Lire("#24547c");
    public static readonly Couleur Filet = Couleur.Lire("#d5cfbf");
    public static readonly Couleur Creux = Couleur.Lire("#f3efe3");
    public static readonly Couleur Blanc = Couleur.Lire("#ffffff");

    /// <summary>Series 1 to 5 of a chart, in order.</summary>
    public static readonly IReadOnlyList<Couleur> Series = [Couleur.Lire("#1f5a41"), Couleur.Lire("#c08124"), Couleur.Lire("#66917a"), Couleur.Lire("#24547c"), Couleur.Lire("#93866b")];
}
