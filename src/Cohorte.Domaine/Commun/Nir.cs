using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Cohorte.Domaine.Commun;

/// <summary>Social security number (NIR): thirteen characters and a two-digit key; Corsican departments are 2A and 2B.</summary>
/// <remarks>Key = 97 − (number mod 97), 2A being read 19 and 2B 18. The first figure is 1 or 2, or 3, 4, 7 or 8 for a provisional number; the month goes beyond 12 when it is unknown.</remarks>
public sealed record Nir : IParsable<Nir>
{
    private const int Longueur = 15;
    private const int Module = 97;

    // Printed on the specimen card: never somebody's.
    private const string Specimen = "269054958815780";

    private Nir(string numero) => Numero = numero;

    /// <summary>The fifteen characters.</summary>
    public string Numero { get; }

    /// <summary>« 2 94 11 75 120 005 30 ».</summary>
    public override string ToString() => $"{Numero[0]}\u00A0{Numero[1..3]}\u00A0{Numero[3..5]}\u00A0{Numero[5..7]}\u00A0{Numero[7..10]}\u00A0{Numero[10..13]}\u00A0{Numero[13..]}";

    /// <inheritdoc />
    public static Nir Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var nir) ? nir : throw new FormatException("Numéro de sécurité sociale invalide.");

    /// <summary>Reads fifteen characters, spaces allowed, with a right key.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Nir result)
    {
        result = null;
        var saisi = s is null ? "" : string.Concat(s.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (saisi.Length != Longueur || saisi == Specimen || saisi[0] is not ('1' or '2' or '3' or '4' or '7' or '8')) return false;
        var chiffres = saisi[5] == '2' && saisi[6] is 'A' or 'B' ? $"{saisi[..5]}{(saisi[6] == 'A' ? "19" : "18")}{saisi[7..]}" : saisi;
        if (!chiffres.All(char.IsAsciiDigit)) return false;
        if (int.Parse(chiffres.AsSpan(3, 2), CultureInfo.InvariantCulture) is not ((>= 1 and <= 12) or (>= 20 and <= 42) or >= 50)) return false;
        var (numero, cle) = (long.Parse(chiffres[..13], CultureInfo.InvariantCulture), int.Parse(chiffres[13..], CultureInfo.InvariantCulture));
        if (cle != Module - (numero % Module)) return false;
        result = new Nir(saisi);
        return true;
    }
}
