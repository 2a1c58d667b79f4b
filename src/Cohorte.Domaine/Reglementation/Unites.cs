namespace Cohorte.Domaine.Reglementation;

/// <summary>What the values of a unit can be.</summary>
/// <param name="Minimum">Least value.</param>
/// <param name="Maximum">Greatest value.</param>
/// <param name="Entier">Whether only whole numbers count.</param>
public sealed record BornesDUnite(decimal Minimum, decimal Maximum, bool Entier)
{
    /// <summary>Whether a value is possible.</summary>
    public bool Admet(decimal valeur) => valeur >= Minimum && valeur <= Maximum && (!Entier || valeur == decimal.Truncate(valeur));
}

/// <summary>The closed list of units of the barèmes, and what their values can be.</summary>
public static class Unites
{
    private static readonly Dictionary<string, BornesDUnite> Connues = new(StringComparer.Ordinal)
    {
        ["fraction"] = new(-1, 10, false),
        ["heures"] = new(0, 10_000, false),
        ["heuresParAn"] = new(0, 4_000, false),
        ["mois"] = new(0, 600, true),
        ["jours"] = new(0, 10_000, true),
        ["ans"] = new(0, 150, true),
        ["euros"] = new(0, 10_000_000, false),
        ["eurosParHeure"] = new(0, 10_000, false),
        ["eurosParMois"] = new(0, 1_000_000, false),
        ["nombre"] = new(-1_000_000, 1_000_000, false),
        ["etat"] = new(0, 0, false),
    };

    /// <summary>What the values of a unit can be; <c>null</c> for a unit that is not of the list.</summary>
    public static BornesDUnite? Bornes(string unite) => Connues.GetValueOrDefault(unite);
}
