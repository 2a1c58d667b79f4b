using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>The two bounds of the hours of training of a contract, unrounded.</summary>
/// <param name="Base">Base of hours.</param>
/// <param name="Bas">Least hours.</param>
/// <param name="Haut">Most hours; <c>null</c> when an agreement whose cap is unknown lifts it.</param>
/// <param name="Minimum">Share that gives the lower bound.</param>
/// <param name="Maximum">Share that gives the upper bound.</param>
/// <param name="Plancher">Floor in hours.</param>
public sealed record BornesDeFormation(BaseDHeures Base, decimal Bas, decimal? Haut, ValeurDatee<decimal> Minimum, ValeurDatee<decimal> Maximum, ValeurDatee<decimal> Plancher)
{
    /// <summary>Upper bound without any agreement.</summary>
    public decimal HautSansAccord => Maximum.Valeur * Base.Heures;

    /// <summary>The bounds for an end of the contract; <c>null</c> outside every text.</summary>
    public static BornesDeFormation? De(FaitsDuContrat f, DateOnly fin, Droit droit)
    {
        if (f is not { DateConclusion: { } conclusion, DateDebut: { } debut, HeuresHebdomadaires: { } hebdomadaires } || fin < debut) return null;
        if (droit.Nombre("contrat-pro.part-formation.minimum", conclusion) is not { } minimum
            || droit.Nombre("contrat-pro.part-formation.maximum", conclusion) is not { } maximum
            || droit.Nombre("contrat-pro.part-formation.plancher", conclusion) is not { } plancher
            || BaseDHeures.Selon(f.MethodeBase, droit, conclusion, debut, fin, hebdomadaires) is not { } reference) return null;
        decimal? haut = f.AccordDepassementFormation.Valeur is null ? maximum.Valeur * reference.Heures
            : f.PlafondFormation is { } plafond ? Math.Max(plafond.Fraction, maximum.Valeur) * reference.Heures
            : null;
        return new BornesDeFormation(reference, Math.Max(minimum.Valeur * reference.Heures, plancher.Valeur), haut, minimum, maximum, plancher);
    }

    /// <summary>« 301 h = 28,1 % ; minimum 160,7 h, maximum 267,83 h ».</summary>
    public string Calcul(Heures heures) =>
        $"{Base.Calcul}{Typo.PointVirgule}{Ecriture.Nombre(heures.Valeur)} h = {Ecriture.Pourcentage(heures.Valeur / Base.Heures)}{Typo.PointVirgule}minimum {Ecriture.Nombre(Bas)} h, "
        + (Haut is { } haut ? $"maximum {Ecriture.Nombre(haut)} h" : "sans maximum connu, un accord levant le plafond");
}
