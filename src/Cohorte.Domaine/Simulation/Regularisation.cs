using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>Yearly recomputation of the general reduction on the totals of a period of one coefficient (2025 has two).</summary>
/// <param name="Du">First month of the period.</param>
/// <param name="Au">Last month, the one of the regularisation.</param>
/// <param name="Coefficient">Coefficient of the period.</param>
/// <param name="Reduction">Reduction of the period.</param>
/// <param name="SommeDesMois">Sum of the monthly reductions.</param>
public sealed record Regularisation(DateOnly Du, DateOnly Au, decimal Coefficient, Montant Reduction, Montant SommeDesMois)
{
    /// <summary>What the regularisation adds: positive means more reduction. It is in no other total.</summary>
    public Montant Ecart => Reduction - SommeDesMois;

    /// <summary>The regularisations of a contract, one for each year and coefficient.</summary>
    public static List<Regularisation> Calculer(IEnumerable<(LoiDuMois Loi, BulletinDePaie Bulletin)> mois, EmployeurSimule employeur)
    {
        var periodes = new List<Regularisation>();
        var (premiere, derniere, total, somme) = ((LoiDuMois?)null, (LoiDuMois?)null, default(BaseDeReduction), Montant.Zero);
        foreach (var (loi, bulletin) in mois)
        {
            if (premiere is not null && (premiere.Mois.Year != loi.Mois.Year || premiere.Reduction.MaximumFnalReduit.Valeur != loi.Reduction.MaximumFnalReduit.Valeur))
            {
                periodes.Add(De(premiere, derniere!, total, somme, employeur));
                premiere = null;
            }

            (total, somme) = premiere is null ? (bulletin.BaseDeReduction, bulletin.ReductionGenerale) : (total + bulletin.BaseDeReduction, somme + bulletin.ReductionGenerale);
            (premiere, derniere) = (premiere ?? loi, loi);
        }

        if (premiere is not null) periodes.Add(De(premiere, derniere!, total, somme, employeur));
        return periodes;
    }

    private static Regularisation De(LoiDuMois premiere, LoiDuMois derniere, BaseDeReduction total, Montant somme, EmployeurSimule employeur)
    {
        var coefficient = CoefficientDeReduction.Calculer(derniere.Reduction, derniere.FnalEstReduit(employeur.Effectif, employeur.Agricole), total);
        return new(premiere.Mois, derniere.Mois, coefficient, CoefficientDeReduction.Montant(coefficient, total.Brut), somme);
    }
}
