using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>A calendar ready to be shown: its problem, its half-days, what breaks and what it costs.</summary>
public sealed record CalendrierLu(Calendrier Calendrier, ProblemeCalendrier Probleme, IReadOnlyList<Seance> Seances, IReadOnlyList<Constat> Constats, IReadOnlyList<SyntheseDesPoints> Couts)
{
    /// <summary>Rank of the colour of a provider, from 1 to 4.</summary>
    public static int Couleur(int rang) => (rang % 4) + 1;

    /// <summary>Reads a calendar.</summary>
    public static CalendrierLu De(Calendrier calendrier, ProblemeCalendrier probleme)
    {
        var seances = calendrier.EnSeances();
        return new(calendrier, probleme, seances, VerificateurDeCalendrier.Verifier(probleme, seances), SyntheseDesPoints.De(probleme, seances));
    }

    /// <summary>Sum of the points.</summary>
    public long Points => Couts.Sum(c => c.Points);

    /// <summary>« aucun meilleur calendrier possible ».</summary>
    public string Preuve => SyntheseDesPoints.Preuve(Calendrier.Preuve, Points, Calendrier.Borne);

    /// <summary>Letters of a provider.</summary>
    public string Initiale(int rang) => LettresDuPlan.Initiale(Probleme, rang);
}
