namespace Cohorte.Domaine.Commun;

/// <summary>French typography in sentences built by code.</summary>
public static class Typo
{
    /// <summary>A colon with the space that never breaks before it.</summary>
    public const string DeuxPoints = "\u00A0: ";

    /// <summary>A semicolon with its thin space.</summary>
    public const string PointVirgule = "\u202F; ";

    /// <summary>« text » with the spaces that never break.</summary>
    public static string Guillemets(string texte) => $"«\u00A0{texte}\u00A0»";

    /// <summary>« a, b et c ».</summary>
    public static string Liste(IReadOnlyList<string> elements) =>
        elements.Count switch { 0 => "", 1 => elements[0], _ => string.Join(", ", elements.Take(elements.Count - 1)) + " et " + elements[^1] };
}
