using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Identifier of a collective agreement: four digits, padded on the left; 9999 says none.</summary>
/// <remarks>The list of agreements is reference data.</remarks>
public sealed record CodeIdcc : IParsable<CodeIdcc>
{
    private CodeIdcc(string code) => Code = code;

    /// <summary>As it is kept.</summary>
    public string Code { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeIdcc Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code IDCC invalide.");

    /// <summary>Reads it as typed or pasted: spaces are dropped, letters put in capitals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeIdcc result)
    {
        var texte = s?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).ToUpperInvariant();
        result = texte is { Length: > 0 and <= 20 } && Normaliser(texte) is { } code ? new CodeIdcc(code) : null;
        return result is not null;
    }

    private static string? Normaliser(string texte) => texte.Length <= 4 && Chiffres(texte) ? texte.PadLeft(4, '0') : null;


    private static bool Chiffres(ReadOnlySpan<char> texte) => texte.IndexOfAnyExceptInRange('0', '9') < 0;
}
