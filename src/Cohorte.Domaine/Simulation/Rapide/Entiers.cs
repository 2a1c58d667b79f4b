namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>Money of the fast path: cents and rates as whole numbers. Every product of a payslip fits a <see cref="long"/> by the bounds that <see cref="LoiRapide"/> and <see cref="PosteRapide"/> check, and overflow would throw: no cent is ever lost.</summary>
internal static class Entiers
{
    /// <summary>A rate of one: eight decimals.</summary>
    public const long Un = 100_000_000;

    /// <summary>A coefficient of one: four decimals.</summary>
    public const long UnCoefficient = 10_000;

    /// <summary>Hundredths: of a euro, of an hour, of a number of SMIC.</summary>
    public const long Centiemes = 100;

    /// <summary>Quotient rounded half away from zero; the denominator is positive.</summary>
    public static long Arrondir(long numerateur, long denominateur) =>
        numerateur >= 0 ? (numerateur + (denominateur / 2)) / denominateur : -((-numerateur + (denominateur / 2)) / denominateur);

    /// <summary>A value times a scale, when that is a whole number.</summary>
    public static bool TryEchelle(decimal valeur, long echelle, out long entier)
    {
        entier = 0;
        var produit = valeur * echelle;
        if (produit != decimal.Truncate(produit) || Math.Abs(produit) > long.MaxValue / Un) return false;
        entier = (long)produit;
        return true;
    }
}
