namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>An exact quotient: months of 28 to 31 days and 35-hour weeks give fractions that no decimal holds, and a half cent must be seen exactly.</summary>
/// <param name="Numerateur">Numerator.</param>
/// <param name="Denominateur">Denominator, positive.</param>
public readonly record struct Rapport(decimal Numerateur, decimal Denominateur)
{
    /// <summary>Quotients add up exactly.</summary>
    public static Rapport operator +(Rapport a, Rapport b) =>
        a.Denominateur == b.Denominateur ? a with { Numerateur = a.Numerateur + b.Numerateur }
        : new((a.Numerateur * b.Denominateur) + (b.Numerateur * a.Denominateur), a.Denominateur * b.Denominateur);
}
