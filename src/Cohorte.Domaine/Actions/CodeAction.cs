using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Actions;

/// <summary>Code of an action in addresses and files: 3 to 40 capitals, digits and dashes (« PAYSAGE-IDF-2022 »).</summary>
public static class CodeAction
{
    private const int Minimum = 3;
    private const int Maximum = 40;

    /// <summary>Reads a code, case and outer spaces aside.</summary>
    public static bool TryLire([NotNullWhen(true)] string? saisie, [MaybeNullWhen(false)] out string code)
    {
        var texte = saisie?.Trim().ToUpperInvariant();
        code = texte is { Length: >= Minimum and <= Maximum } && texte.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-') && char.IsAsciiLetterUpper(texte[0]) && texte[^1] != '-' ? texte : null;
        return code is not null;
    }
}
