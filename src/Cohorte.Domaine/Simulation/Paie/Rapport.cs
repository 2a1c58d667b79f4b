namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>An exact quotient: months of 28 to 31 days and 35-hour weeks give fractions that no decimal holds, and a half cent must be seen exactly.</summary>
/// <param name="Numerateur">Numerator.</param>
/// <param name="Denominateur">Denominator, a positive whole number.</param>
public readonly record struct Rapport(decimal Numerateur, decimal Denominateur)
{
    /// <summary>Quotients add up exactly, over the least common denominator.</summary>
    public static Rapport operator +(Rapport a, Rapport b)
    {
        if (a.Denominateur == b.Denominateur) return a with { Numerateur = a.Numerateur + b.Numerateur };
        var commun = a.Denominateur / PlusGrandDiviseur(a.Denominateur, b.Denominateur) * b.Denominateur;
        return new((a.Numerateur * (commun / a.Denominateur)) + (b.Numerateur * (commun / b.Denominateur)), commun);
    }

    private static decimal PlusGrandDiviseur(decimal a, decimal b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
