using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Number of declaration of activity (NDA) of a training provider: eleven digits; no key is published.</summary>
public sealed record NumeroDeDeclaration : IParsable<NumeroDeDeclaration>
{
    private const int Longueur = 11;

    private NumeroDeDeclaration(string numero) => Numero = numero;

    /// <summary>The eleven digits.</summary>
    public string Numero { get; }

    /// <inheritdoc />
    public override string ToString() => Numero;

    /// <inheritdoc />
    public static NumeroDeDeclaration Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var numero) ? numero : throw new FormatException("Numéro de déclaration d’activité invalide.");

    /// <summary>Reads eleven digits, spaces allowed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out NumeroDeDeclaration result)
    {
        result = ChiffresSaisis.TryLire(s, Longueur, out var chiffres) ? new NumeroDeDeclaration(chiffres) : null;
        return result is not null;
    }
}
