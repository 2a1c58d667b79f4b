using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>INSEE code of a commune, which is not its postal code: five characters, 2A and 2B in Corsica.</summary>
/// <remarks>The list by year is reference data.</remarks>
public sealed record CodeCommune : IParsable<CodeCommune>
{
    private CodeCommune(string code) => Code = code;

    /// <summary>As it is kept.</summary>
    public string Code { get; }

    /// <summary>Code of its department: two characters, three overseas.</summary>
    public string Departement => Code.StartsWith("97", StringComparison.Ordinal) || Code.StartsWith("98", StringComparison.Ordinal) ? Code[..3] : Code[..2];

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeCommune Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code de commune invalide.");

    /// <summary>Reads it as typed or pasted: spaces are dropped, letters put in capitals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeCommune result)
    {
        var texte = s?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).ToUpperInvariant();
        result = texte is { Length: > 0 and <= 20 } && Normaliser(texte) is { } code ? new CodeCommune(code) : null;
        return result is not null;
    }

    private static string? Normaliser(string texte) =>
        texte.Length == 5 && (Chiffres(texte.AsSpan(0, 2)) || texte.AsSpan(0, 2) is "2A" or "2B") && Chiffres(texte.AsSpan(2)) ? texte : null;


    private static bool Chiffres(ReadOnlySpan<char> texte) => texte.IndexOfAnyExceptInRange('0', '9') < 0;
}
