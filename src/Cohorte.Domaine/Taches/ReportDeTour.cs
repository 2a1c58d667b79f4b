using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Taches;

/// <summary>A turn put off to a day, with its reason: hidden until then for the people of the OPCO, shown on request, back on that day. The deadline does not move.</summary>
public sealed class ReportDeTour : Entite, IDeLAction
{
    /// <summary>Longest delay, in days: beyond, the reason is worth looking at again.</summary>
    public const int JoursMaximum = 92;

    /// <summary>Identifier.</summary>
    public Id<ReportDeTour> Id { get; init; } = Id<ReportDeTour>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The turn (<see cref="Tour.Cle"/>).</summary>
    public required string Cle { get; init; }

    /// <summary>Day it comes back.</summary>
    public DateOnly Au { get; set; }

    /// <summary>Why.</summary>
    public required string Motif { get; set; }

    /// <summary>Who put it off.</summary>
    public required string Auteur { get; set; }

    /// <summary>Day it was put off.</summary>
    public DateOnly PoseLe { get; set; }

    /// <summary>Why a turn cannot be put off so; <c>null</c> when it can.</summary>
    public static Refus? Verifier(DateOnly au, DateOnly aujourdhui) =>
        au <= aujourdhui ? new Refus("report.passe", "Choisissez un jour à venir.", "Au")
        : au > aujourdhui.AddDays(JoursMaximum) ? new Refus("report.loin", $"Une ligne se remet au plus tard au {Ecriture.DateCourte(aujourdhui.AddDays(JoursMaximum))}.", "Au")
        : null;
}
