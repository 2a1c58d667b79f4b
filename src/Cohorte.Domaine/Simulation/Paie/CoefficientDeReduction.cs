using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>Coefficient of the general reduction (L.241-13 and D.241-7 CSS), four decimals.</summary>
public static class CoefficientDeReduction
{
    private const int Decimales = 4;

    /// <summary>Coefficient of a month or of a year, never more than what the covered contributions allow.</summary>
    public static decimal Calculer(LoiDeReduction loi, bool fnalReduit, BaseDeReduction donnees)
    {
        if (donnees.Brut <= 0) return 0;
        var maximum = loi.Maximum(fnalReduit).Valeur;
        var (smic, brut) = (donnees.Smic.Numerateur, donnees.Brut * donnees.Smic.Denominateur);
        var coefficient = loi.Pente is { } pente
            ? Math.Clamp(Arrondir(maximum * ((loi.Sortie.Valeur * smic) - brut) / (pente.Valeur * brut)), 0, maximum)
            : Unique(loi, fnalReduit, maximum, smic, brut);
        return Math.Min(coefficient, Arrondir(donnees.ContributionsCouvertes.Numerateur / (donnees.Brut * donnees.ContributionsCouvertes.Denominateur)));
    }

    /// <summary>Reduction of a pay, to the cent.</summary>
    public static Montant Montant(decimal coefficient, decimal brut) => new Montant(coefficient * brut).ArrondirAuCentime();

    /// <summary>The single degressive reduction. Its power is the only computation in floating point: fifteen digits for four kept.</summary>
    private static decimal Unique(LoiDeReduction loi, bool fnalReduit, decimal maximum, decimal smic, decimal brut)
    {
        if (brut >= loi.Sortie.Valeur * smic) return 0;
        if (smic >= brut) return maximum;
        var part = ((loi.Sortie.Valeur * smic) - brut) / ((loi.Sortie.Valeur - 1) * brut);
        var puissance = (decimal)Math.Pow((double)part, (double)loi.Puissance!.Valeur);
        return Math.Min(Arrondir(loi.Minimum!.Valeur + (loi.Delta(fnalReduit)!.Valeur * puissance)), maximum);
    }

    private static decimal Arrondir(decimal valeur) => decimal.Round(valeur, Decimales, MidpointRounding.AwayFromZero);
}
