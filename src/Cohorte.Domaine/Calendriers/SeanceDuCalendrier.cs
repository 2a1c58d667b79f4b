using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A half-day of a group in centre, in a calendar.</summary>
public sealed class SeanceDuCalendrier
{
    /// <summary>The calendar.</summary>
    public Id<Calendrier> CalendrierId { get; init; }

    /// <summary>Group, as the problem of the calendar names it.</summary>
    public required string Groupe { get; init; }

    /// <summary>Day.</summary>
    public DateOnly Jour { get; init; }

    /// <summary>Morning or afternoon.</summary>
    public DemiJournee DemiJournee { get; init; }

    /// <summary>Module, as the problem of the calendar names it.</summary>
    public required string Module { get; set; }

    /// <summary>Whether a person locked the day: a computation leaves it where it is.</summary>
    public bool Verrouillee { get; set; }

    /// <summary>The same half-day for the checker.</summary>
    public Seance EnSeance() => new(Groupe, Module, Jour, DemiJournee);
}
