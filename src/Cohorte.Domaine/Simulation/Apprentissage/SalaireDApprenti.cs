using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>Part of a month paid at one rate.</summary>
/// <param name="AnneeExecution">Year of execution.</param>
/// <param name="Jours">Calendar days.</param>
/// <param name="Plancher">Floor of a 35-hour month.</param>
public sealed record SegmentDePaie(int AnneeExecution, int Jours, Plancher Plancher);

/// <summary>What an apprenticeship adds to a simulated month.</summary>
/// <param name="AnneeExecution">Year of execution on the last day.</param>
/// <param name="SeuilExoneration">Pay up to which no employee contribution is due, to the cent.</param>
/// <param name="Segments">The parts of the month, one unless an anniversary splits it.</param>
public sealed record MoisDApprenti(int AnneeExecution, Montant SeuilExoneration, IReadOnlyList<SegmentDePaie> Segments);

/// <summary>Gross pay of an apprentice’s month: each part at its rate, in proportion of calendar days, rounded once.</summary>
internal static class SalaireDApprenti
{
    public static List<SegmentDePaie> Segments(DescriptionDeContrat description, BaremesDePaie baremes, LoiDuMois loi, int age) =>
        [.. AnneesDExecution.DuMois(description.Contrat, loi.Mois).Select(j => new SegmentDePaie(j.Annee, j.Jours, RemunerationDApprenti.Du(description, loi, baremes.Source, age, j.Annee)))];

    public static Montant Brut(IReadOnlyList<SegmentDePaie> segments, ContratDecrit contrat, LoiDuMois loi)
    {
        var jours = segments.Aggregate(Montant.Zero, (s, p) => s + (Mensuel(p, contrat.SalaireMensuelPropose) * p.Jours));
        return (jours * contrat.HeuresHebdomadaires.Valeur / (loi.HeuresHebdomadaires.Valeur * DateTime.DaysInMonth(loi.Mois.Year, loi.Mois.Month))).ArrondirAuCentime();
    }

    private static Montant Mensuel(SegmentDePaie segment, Montant? propose) => propose is { } p && p > segment.Plancher.Mensuel ? p : segment.Plancher.Mensuel;
}
