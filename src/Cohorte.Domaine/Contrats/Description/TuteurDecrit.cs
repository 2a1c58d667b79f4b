using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « tuteur » of the exchange format; <c>null</c> = unknown.</summary>
public sealed record TuteurDecrit
{
    /// <summary>Whether the tutor is the employer himself.</summary>
    public bool? EstEmployeur { get; init; }

    /// <summary>Birth.</summary>
    public DateOnly? DateNaissance { get; init; }

    /// <summary>Since when the tutor practises a qualification related to the objective.</summary>
    public DateOnly? ExperienceDepuis { get; init; }

    /// <summary>Periods of the trainees already followed.</summary>
    public IReadOnlyList<Periode>? SuivisEnCours { get; init; }
}
