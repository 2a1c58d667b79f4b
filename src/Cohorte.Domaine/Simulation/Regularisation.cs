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
        foreach (var periode in mois.GroupBy(m => (m.Loi.Mois.Year, m.Loi.Reduction.MaximumFnalReduit.Valeur)))
        {
            var (premiere, derniere) = (periode.First().Loi, periode.Last().Loi);
            var total = periode.Select(m => m.Bulletin.BaseDeReduction).Aggregate((a, b) => a + b);
            var coefficient = CoefficientDeReduction.Calculer(derniere.Reduction, derniere.FnalEstReduit(employeur.Effectif, employeur.Agricole), total);
            var somme = periode.Aggregate(Montant.Zero, (s, m) => s + m.Bulletin.ReductionGenerale);
            periodes.Add(new(premiere.Mois, derniere.Mois, coefficient, CoefficientDeReduction.Montant(coefficient, total.Brut), somme));
        }

        return periodes;
    }
}
