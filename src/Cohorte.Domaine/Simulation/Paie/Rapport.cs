namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>An exact quotient: months of 28 to 31 days and 35-hour weeks give fractions that no decimal holds, and a half cent must be seen exactly.</summary>
/// <param name="Numerateur">Numerator.</param>
/// <param name="Denominateur">Denominator, a positive number.</param>
public readonly record struct Rapport(decimal Numerateur, decimal Denominateur)
{
    /// <summary>Quotients add up exactly, over the least common denominator.</summary>
    public static Rapport operator +(Rapport a, Rapport b)
    {
        if (a.Denominateur == b.Denominateur) return a with { Numerateur = a.Numerateur + b.Numerateur };
        var diviseur = PlusGrandDiviseur(a.Denominateur, b.Denominateur);
        var (parA, parB) = (b.Denominateur / diviseur, a.Denominateur / diviseur);
        return new((a.Numerateur * parA) + (b.Numerateur * parB), a.Denominateur * parA);
    }

    private static decimal PlusGrandDiviseur(decimal a, decimal b)
    {
        if (a <= long.MaxValue && b <= long.MaxValue && decimal.IsInteger(a) && decimal.IsInteger(b)) return PlusGrandDiviseur(decimal.ToInt64(a), decimal.ToInt64(b));
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }

    private static long PlusGrandDiviseur(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
