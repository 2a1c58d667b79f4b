using System.Runtime.InteropServices;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>The minimum wage of a time worked, in cents, as an exact quotient of whole numbers, and the coefficient of the general reduction that it gives.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SmicRapide(Int128 Numerateur, Int128 Denominateur)
{
    /// <summary>Quotients add up.</summary>
    public static SmicRapide operator +(SmicRapide a, SmicRapide b) =>
        a.Denominateur == b.Denominateur ? a with { Numerateur = a.Numerateur + b.Numerateur }
        : a.Numerateur == 0 ? b
        : new((a.Numerateur * b.Denominateur) + (b.Numerateur * a.Denominateur), a.Denominateur * b.Denominateur);

    /// <summary>Whether it is less than a pay.</summary>
    public bool EstSous(long brut) => Numerateur < brut * Denominateur;

    /// <summary>Coefficient, in ten-thousandths.</summary>
    /// <param name="loi">State of the law.</param>
    /// <param name="fnalReduit">Whether the reduced FNAL applies.</param>
    /// <param name="brut">Pay, in cents.</param>
    /// <param name="couvert">Covered contributions: cents × rate.</param>
    public long Coefficient(LoiRapide loi, bool fnalReduit, long brut, long couvert)
    {
        if (brut == 0) return 0;
        var limite = Entiers.Arrondir(couvert, brut * (Entiers.Un / Entiers.UnCoefficient));
        var maximum = fnalReduit ? loi.MaximumFnalReduit : loi.MaximumFnalPlein;
        var paie = brut * Denominateur;
        if (Numerateur >= paie) return Math.Min(maximum, limite);
        if (loi.Pente == 0) return Math.Min(Unique(loi, fnalReduit, brut, couvert), limite);
        var numerateur = maximum * ((loi.Sortie * Numerateur) - (Entiers.Centiemes * paie));
        if (numerateur <= 0) return 0;
        var diviseur = loi.Pente * paie;
        return Math.Min((long)((numerateur + (diviseur / 2)) / diviseur), Math.Min(maximum, limite));
    }

    /// <summary>The single reduction above the SMIC has a power: the explained computation is used as it is.</summary>
    private long Unique(LoiRapide loi, bool fnalReduit, long brut, long couvert)
    {
        var donnees = new BaseDeReduction(new((decimal)Numerateur, (decimal)(Denominateur * Entiers.Centiemes)), (decimal)brut / Entiers.Centiemes, new((decimal)couvert / Entiers.Un, Entiers.Centiemes));
        return (long)(CoefficientDeReduction.Calculer(loi.Loi.Reduction, fnalReduit, donnees) * Entiers.UnCoefficient);
    }
}
