using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Code of a job sheet of the ROME (France Travail): a letter and four digits.</summary>
public sealed record CodeRome : IParsable<CodeRome>
{
    private CodeRome(string code) => Code = code;

    /// <summary>« A1203 ».</summary>
    public string Code { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeRome Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code ROME invalide.");

    /// <summary>Reads a letter and four digits, case and spaces aside; the list of known sheets is reference data.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeRome result)
    {
        var texte = s?.Trim().ToUpperInvariant();
        result = texte is { Length: 5 } && texte[0] is >= 'A' and <= 'Z' && texte.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? new CodeRome(texte) : null;
        return result is not null;
    }
}
