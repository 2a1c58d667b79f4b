using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Opco;

namespace Cohorte.Domaine.Simulation;

/// <summary>A contract simulated month by month, every cent explained.</summary>
public sealed record SimulationDeContrat
{
    private const int SemainesParAn = 52;
    private const int MoisParAn = 12;

    /// <summary>What was simulated.</summary>
    public required DescriptionDeContrat Description { get; init; }

    /// <summary>Civil months, in order.</summary>
    public required IReadOnlyList<MoisSimule> Mois { get; init; }

    /// <summary>Aids of the contract.</summary>
    public required IReadOnlyList<AideSimulee> Aides { get; init; }

    /// <summary>Money of the OPCO; <c>null</c> without the scheme.</summary>
    public required PriseEnCharge? Opco { get; init; }

    /// <summary>Money of the training of an apprenticeship; <c>null</c> for the other schemes.</summary>
    public FinancementDeLApprentissage? Apprentissage { get; init; }

    /// <summary>Yearly regularisations of the general reduction.</summary>
    public required IReadOnlyList<Regularisation> Regularisations { get; init; }

    /// <summary>Sums.</summary>
    public required TotauxDeSimulation Totaux { get; init; }

    /// <summary>What was supposed.</summary>
    public required IReadOnlyList<Hypothese> Hypotheses { get; init; }

    /// <summary>What the reader must know.</summary>
    public required IReadOnlyList<Hypothese> Avertissements { get; init; }

    /// <summary>Hours paid that are not training, over the whole contract.</summary>
    public Heures HeuresDePresence =>
        new(decimal.Round(Math.Max(0, Mois.Sum(m => m.Presence.HeuresHebdomadaires.Valeur * SemainesParAn * m.Presence.Jours / (MoisParAn * m.Presence.JoursDuMois)) - Description.Contrat.HeuresFormation.Valeur), 2, MidpointRounding.AwayFromZero));

    /// <summary>Cost after aids of an hour in the firm; <c>null</c> when there is none.</summary>
    public Montant? CoutParHeureDePresence => HeuresDePresence.Valeur > 0 ? (Totaux.CoutApresAides / HeuresDePresence.Valeur).ArrondirAuCentime() : null;

    /// <summary>The total of an aid; zero when the contract does not open it.</summary>
    public Montant Aide(string code) => Aides.FirstOrDefault(a => a.Code == code)?.Montant ?? Montant.Zero;
}
