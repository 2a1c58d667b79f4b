using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The share of a full-time month that is worked: weekly hours over 35, and calendar days over those of the month. Kept exact, never as a decimal fraction.</summary>
/// <param name="HeuresHebdomadaires">Weekly hours.</param>
/// <param name="Jours">Calendar days of the contract in the month.</param>
/// <param name="JoursDuMois">Calendar days of the month.</param>
public readonly record struct Presence(Heures HeuresHebdomadaires, int Jours, int JoursDuMois)
{
    /// <summary>A whole month.</summary>
    public static Presence MoisEntier(Heures hebdomadaires) => new(hebdomadaires, 1, 1);

    /// <summary>Days over days, to six decimals: what is shown.</summary>
    public decimal Fraction => decimal.Round((decimal)Jours / JoursDuMois, 6, MidpointRounding.AwayFromZero);
}
