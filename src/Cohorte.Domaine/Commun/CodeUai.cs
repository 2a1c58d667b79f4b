using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Commun;

/// <summary>Identifier of a teaching establishment (UAI): seven digits and a letter that is their key.</summary>
/// <remarks>Letters I, O and Q are not used.</remarks>
public sealed record CodeUai : IParsable<CodeUai>
{
    private CodeUai(string code) => Code = code;

    /// <summary>As it is kept.</summary>
    public string Code { get; }

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <inheritdoc />
    public static CodeUai Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Code UAI invalide.");

    /// <summary>Reads it as typed or pasted: spaces are dropped, letters put in capitals.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CodeUai result)
    {
        var texte = s?.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).ToUpperInvariant();
        result = texte is { Length: > 0 and <= 20 } && Normaliser(texte) is { } code ? new CodeUai(code) : null;
        return result is not null;
    }

    private static string? Normaliser(string texte) =>
        texte.Length == 8 && Chiffres(texte.AsSpan(0, 7)) && Lettres[int.Parse(texte.AsSpan(0, 7), System.Globalization.CultureInfo.InvariantCulture) % Lettres.Length] == texte[7] ? texte : null;


    private const string Lettres = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static bool Chiffres(ReadOnlySpan<char> texte) => texte.IndexOfAnyExceptInRange('0', '9') < 0;
}
