using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>SIRET number of an establishment: fourteen digits, the SIREN then a number, with a Luhn key.</summary>
/// <remarks>La Poste (SIREN 356000000) has more establishments than Luhn keys: the sum of the digits is a multiple of 5, except for its head office.</remarks>
public sealed record Siret : IParsable<Siret>
{
    private const string SirenLaPoste = "356000000";
    private const string SiegeLaPoste = "35600000000048";

    private Siret(string numero) => Numero = numero;

    /// <summary>The fourteen digits.</summary>
    public string Numero { get; }

    /// <summary>The legal unit.</summary>
    public Siren Siren => Siren.Parse(Numero[..9], null);

    /// <summary>« 732 829 320 00074 ».</summary>
    public override string ToString() => $"{Siren}\u00A0{Numero[9..]}";

    /// <inheritdoc />
    public static Siret Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var siret) ? siret : throw new FormatException("SIRET invalide.");

    /// <summary>Reads fourteen digits, spaces allowed, with right keys.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Siret result)
    {
        result = null;
        if (!ChiffresSaisis.TryLire(s, 14, out var chiffres) || !CleJuste(chiffres)) return false;
        result = new Siret(chiffres);
        return true;
    }

    private static bool CleJuste(string chiffres) =>
        chiffres.StartsWith(SirenLaPoste, StringComparison.Ordinal) && chiffres != SiegeLaPoste
            ? chiffres.Sum(c => c - '0') % 5 == 0
            : Luhn.EstValide(chiffres) && Luhn.EstValide(chiffres.AsSpan(0, 9));
}
