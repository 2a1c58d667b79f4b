namespace Cohorte.Application.Reglementation;

/// <summary>The closed list of units of the barèmes, and what their values can be.</summary>
public static class Unites
{
    private static readonly Dictionary<string, (decimal Minimum, decimal Maximum, bool Entier)> Bornes = new(StringComparer.Ordinal)
    {
        ["fraction"] = (-1, 10, false),
        ["heures"] = (0, 10_000, false),
        ["heuresParAn"] = (0, 4_000, false),
        ["mois"] = (0, 600, true),
        ["jours"] = (0, 10_000, true),
        ["ans"] = (0, 150, true),
        ["euros"] = (0, 10_000_000, false),
        ["eurosParHeure"] = (0, 10_000, false),
        ["eurosParMois"] = (0, 1_000_000, false),
        ["nombre"] = (-1_000_000, 1_000_000, false),
        ["etat"] = (0, 0, false),
    };

    /// <summary>Whether a unit is of the list.</summary>
    public static bool Connait(string unite) => Bornes.ContainsKey(unite);

    /// <summary>Why a value cannot be of that unit, or <c>null</c>.</summary>
    public static string? Impossible(string unite, decimal valeur) =>
        !Bornes.TryGetValue(unite, out var b) ? null
        : valeur < b.Minimum || valeur > b.Maximum ? $"out of range for « {unite} »."
        : b.Entier && valeur != decimal.Truncate(valeur) ? $"« {unite} » counts whole numbers."
        : null;
}
