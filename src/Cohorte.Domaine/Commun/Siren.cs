using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>SIREN number of a legal unit: nine digits with a Luhn key (répertoire Sirene, INSEE).</summary>
public sealed record Siren : IParsable<Siren>
{
    private Siren(string numero) => Numero = numero;

    /// <summary>The nine digits.</summary>
    public string Numero { get; }

    /// <summary>« 732 829 320 ».</summary>
    public override string ToString() => $"{Numero[..3]}\u00A0{Numero[3..6]}\u00A0{Numero[6..]}";

    /// <inheritdoc />
    public static Siren Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var siren) ? siren : throw new FormatException("SIREN invalide.");

    /// <summary>Reads nine digits, spaces allowed, with a right key.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Siren result)
    {
        result = null;
        if (!ChiffresSaisis.TryLire(s, 9, out var chiffres) || !Luhn.EstValide(chiffres)) return false;
        result = new Siren(chiffres);
        return true;
    }
}
