namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>A published calendar to change because a provider cancels a week: the past stays, the rest moves little.</summary>
/// <param name="Instance">Instance of the problem it belongs to.</param>
/// <param name="PrestataireAnnule">Provider that cancels, or <c>null</c> when something else changed in the problem.</param>
/// <param name="Semaine">Monday of the cancelled week.</param>
/// <param name="FigeAvant">Nothing before this day moves.</param>
/// <param name="Publie">The published half-days.</param>
public sealed record DemandeReparation(string Instance, string? PrestataireAnnule, DateOnly Semaine, DateOnly FigeAvant, IReadOnlyList<Seance> Publie)
{
    /// <summary>The problem with the provider closed that week.</summary>
    public ProblemeCalendrier Appliquer(ProblemeCalendrier probleme) => probleme with
    {
        Prestataires = [.. probleme.Prestataires.Select(p => p.Id == PrestataireAnnule
            ? p with { Fermetures = [.. p.Fermetures, new Plage(Semaine, Semaine.AddDays(6), "semaine annulée", 0)] }
            : p)],
    };
}
