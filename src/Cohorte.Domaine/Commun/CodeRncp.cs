using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Number of a certification in the RNCP: « RNCP15516 ».</summary>
/// <remarks>Two to five digits, the prefix optional when typed.</remarks>
public sealed record CodeRncp : IParsable<CodeRncp>
{
    private CodeRncp(string code) => Code = code;

    /// <summary>As it is kept.</summary>
    public string Code { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeRncp Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code RNCP invalide.");

    /// <summary>Reads it as typed or pasted: spaces are dropped, letters put in capitals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeRncp result)
    {
        var texte = s?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).ToUpperInvariant();
        result = texte is { Length: > 0 and <= 20 } && Normaliser(texte) is { } code ? new CodeRncp(code) : null;
        return result is not null;
    }

    private static string? Normaliser(string texte)
    {
        var chiffres = texte.StartsWith("RNCP", StringComparison.Ordinal) ? texte[4..] : texte;
        return chiffres.Length is >= 2 and <= 5 && Chiffres(chiffres) ? "RNCP" + chiffres : null;
    }


    private static bool Chiffres(ReadOnlySpan<char> texte) => texte.IndexOfAnyExceptInRange('0', '9') < 0;
}
