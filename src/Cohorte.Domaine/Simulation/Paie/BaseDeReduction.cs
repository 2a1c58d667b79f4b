namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>What the general reduction of a month, or of a year, is computed with.</summary>
/// <param name="Smic">Minimum wage of the time worked, in euros.</param>
/// <param name="Brut">Gross pay, in euros.</param>
/// <param name="ContributionsCouvertes">Contributions that the reduction can cover, in euros.</param>
public readonly record struct BaseDeReduction(Rapport Smic, decimal Brut, Rapport ContributionsCouvertes)
{
    /// <summary>Bases add up.</summary>
    public static BaseDeReduction operator +(BaseDeReduction a, BaseDeReduction b) => new(a.Smic + b.Smic, a.Brut + b.Brut, a.ContributionsCouvertes + b.ContributionsCouvertes);
}
