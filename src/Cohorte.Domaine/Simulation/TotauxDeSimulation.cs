using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation;

/// <summary>Totals of a contract: sums of its months, as a person adds them up.</summary>
/// <param name="Brut">Gross pay.</param>
/// <param name="Net">Net before income tax.</param>
/// <param name="CotisationsSalariales">Employee contributions.</param>
/// <param name="CotisationsPatronales">Employer contributions before the reduction.</param>
/// <param name="ReductionGenerale">General reduction.</param>
/// <param name="CoutEmployeur">Cost before aids.</param>
/// <param name="Aides">Aids of the contract, whenever they are paid.</param>
/// <param name="Regularisation">Yearly regularisation of the reduction, apart from every other total.</param>
public sealed record TotauxDeSimulation(Montant Brut, Montant Net, Montant CotisationsSalariales, Montant CotisationsPatronales, Montant ReductionGenerale, Montant CoutEmployeur, Montant Aides, Montant Regularisation)
{
    /// <summary>Employer contributions after the reduction.</summary>
    public Montant CotisationsPatronalesNettes => CotisationsPatronales - ReductionGenerale;

    /// <summary>What remains to the employer, without the money of the OPCO.</summary>
    public Montant CoutApresAides => CoutEmployeur - Aides;
}
