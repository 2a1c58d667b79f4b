namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>A published calendar to change because a provider cancels a week: the past stays, the rest moves little.</summary>
/// <param name="Instance">Instance of the problem it belongs to.</param>
/// <param name="PrestataireAnnule">Provider that cancels, or <c>null</c> when something else changed in the problem.</param>
/// <param name="Semaine">Monday of the cancelled week.</param>
/// <param name="FigeAvant">Nothing before this day moves.</param>
/// <param name="Publie">The published half-days.</param>
public sealed record DemandeReparation(string Instance, string? PrestataireAnnule, DateOnly Semaine, DateOnly FigeAvant, IReadOnlyList<Seance> Publie)
{
    /// <summary>Days locked by a person: the half-days of <see cref="Publie"/> that they hold do not move, whatever their date.</summary>
    public IReadOnlySet<(string Groupe, DateOnly Jour)> JoursVerrouilles { get; init; } = new HashSet<(string, DateOnly)>();

    /// <summary>Points of a day in centre that moves to another week.</summary>
    public int PointsParJour { get; init; } = 20;

    /// <summary>Points of a half-day of a module that moves to another week.</summary>
    public int PointsParDemiJournee { get; init; } = 3;

    /// <summary>Whether a half-day stays where it is.</summary>
    public bool Fige(Seance seance) => seance.Jour < FigeAvant || JoursVerrouilles.Contains((seance.Groupe, seance.Jour));

    /// <summary>The problem with the provider closed that week.</summary>
    public ProblemeCalendrier Appliquer(ProblemeCalendrier probleme) => probleme with
    {
        Prestataires = [.. probleme.Prestataires.Select(p => p.Id == PrestataireAnnule
            ? p with { Fermetures = [.. p.Fermetures, new Plage(Semaine, Semaine.AddDays(6), "semaine annulée", 0)] }
            : p)],
    };
}
