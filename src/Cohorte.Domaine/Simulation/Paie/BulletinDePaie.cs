using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>A payslip: lines rounded one by one, totals that are sums of the lines shown.</summary>
public sealed record BulletinDePaie
{
    /// <summary>Gross pay.</summary>
    public required Montant Brut { get; init; }

    /// <summary>Every line.</summary>
    public required IReadOnlyList<LigneDePaie> Lignes { get; init; }

    /// <summary>Sum of the employee's lines.</summary>
    public required Montant CotisationsSalariales { get; init; }

    /// <summary>Sum of the employer's lines, before the general reduction.</summary>
    public required Montant CotisationsPatronales { get; init; }

    /// <summary>Coefficient of the general reduction, four decimals.</summary>
    public required decimal CoefficientReduction { get; init; }

    /// <summary>General reduction.</summary>
    public required Montant ReductionGenerale { get; init; }

    /// <summary>What the yearly regularisation adds up.</summary>
    public required BaseDeReduction BaseDeReduction { get; init; }

    /// <summary>Net before income tax.</summary>
    public Montant Net => Brut - CotisationsSalariales;

    /// <summary>What the employer pays to the collecting bodies.</summary>
    public Montant CotisationsPatronalesNettes => CotisationsPatronales - ReductionGenerale;

    /// <summary>Cost for the employer, before aids.</summary>
    public Montant CoutEmployeur => Brut + CotisationsPatronalesNettes;

    /// <summary>Sum of the lines of a column of the payslip file.</summary>
    public Montant Colonne(string colonne)
    {
        var somme = Montant.Zero;
        foreach (var ligne in Lignes)
        {
            if (ligne.Cotisation.Colonne == colonne) somme += ligne.Montant;
        }

        return somme;
    }

    /// <summary>Net that is taxable: the CSG that is not deductible, the CRDS and the employer’s health insurance come back.</summary>
    public Montant NetImposable => Net + Colonne(Cotisation.CsgCrds) + Colonne(Cotisation.MutuelleEmployeur.Code);
}
