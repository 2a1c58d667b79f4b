using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>Share of training in a contract, by both pro rata methods, with the bounds in hours.</summary>
/// <param name="Heures">Hours of training.</param>
/// <param name="BaseParMois">Hours of the contract, by months (the rule applied).</param>
/// <param name="BaseParJours">Hours of the contract, by days over 365.</param>
/// <param name="Plancher">Least hours of training.</param>
/// <param name="Plafond">Greatest hours of training.</param>
/// <param name="PlafondParJours">Greatest hours of training by days, to say when the methods disagree.</param>
/// <param name="PlancherParJours">Least hours of training by days.</param>
public sealed record DensiteDeFormation(
    decimal Heures, decimal BaseParMois, decimal BaseParJours, decimal Plancher, decimal Plafond, decimal PlancherParJours, decimal PlafondParJours)
{
    /// <summary>Whether the rule (by months) is respected; bounds are compared unrounded.</summary>
    public bool Respectee => Heures >= Plancher && Heures <= Plafond;

    /// <summary>Whether the other method gives another answer.</summary>
    public bool MethodesEnDesaccord => Respectee != (Heures >= PlancherParJours && Heures <= PlafondParJours);

    /// <summary>Computes the share for a contract of 35 hours a week.</summary>
    public static DensiteDeFormation De(decimal heures, DateOnly debut, DateOnly fin, ReglesDuContrat regles)
    {
        var parMois = regles.HeuresAnnuelles * CalculDeMois.MoisEtFraction(debut, fin) / 12m;
        var parJours = regles.HeuresAnnuelles * (fin.DayNumber - debut.DayNumber + 1) / 365m;
        return new(heures, parMois, parJours,
            Math.Max(regles.PartMinimale.Fraction * parMois, regles.HeuresMinimales.Valeur), regles.PartMaximale.Fraction * parMois,
            Math.Max(regles.PartMinimale.Fraction * parJours, regles.HeuresMinimales.Valeur), regles.PartMaximale.Fraction * parJours);
    }
}
