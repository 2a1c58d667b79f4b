using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Code of the French classification of activities, revision 2: « 8130Z ».</summary>
/// <remarks>The revision of 2025, in force from 2027, is another table.</remarks>
public sealed record CodeNaf : IParsable<CodeNaf>
{
    private CodeNaf(string code) => Code = code;

    /// <summary>As it is kept.</summary>
    public string Code { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeNaf Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code NAF invalide.");

    /// <summary>Reads it as typed or pasted: spaces are dropped, letters put in capitals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeNaf result)
    {
        var texte = s?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).ToUpperInvariant();
        result = texte is { Length: > 0 and <= 20 } && Normaliser(texte) is { } code ? new CodeNaf(code) : null;
        return result is not null;
    }

    private static string? Normaliser(string texte)
    {
        texte = texte.Replace(".", "", StringComparison.Ordinal);
        return texte.Length == 5 && Chiffres(texte.AsSpan(0, 4)) && char.IsAsciiLetterUpper(texte[4]) ? texte : null;
    }


    private static bool Chiffres(ReadOnlySpan<char> texte) => texte.IndexOfAnyExceptInRange('0', '9') < 0;
}
