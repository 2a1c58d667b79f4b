using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the rules of a contract look at; <c>null</c> is unknown, never guessed.</summary>
public sealed record FaitsDuContrat
{
    /// <summary>Day of conclusion, whose law applies.</summary>
    public DateOnly? DateConclusion { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? DateDebut { get; init; }

    /// <summary>Last day of the contract or of the <i>action de professionnalisation</i>.</summary>
    public DateOnly? DateFin { get; init; }

    /// <summary>Weekly hours.</summary>
    public Heures? HeuresHebdomadaires { get; init; }

    /// <summary>Hours of training, evaluation and support.</summary>
    public Heures? HeuresFormation { get; init; }

    /// <summary>Reference of the agreement of L.6325-14, when there is one.</summary>
    public string? AccordDepassementFormation { get; init; }

    /// <summary>Maximum share that the agreement gives, when known.</summary>
    public Taux? PlafondFormation { get; init; }
}
