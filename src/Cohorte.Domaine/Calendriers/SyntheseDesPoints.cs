using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a calendar costs, line by line, in sentences: the points of the solver mean nothing to people.</summary>
/// <param name="Critere">What is looked at.</param>
/// <param name="Phrase">What this calendar does.</param>
/// <param name="Points">Its points.</param>
public sealed record SyntheseDesPoints(string Critere, string Phrase, long Points)
{
    /// <summary>The lines of a calendar.</summary>
    public static IReadOnlyList<SyntheseDesPoints> De(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances) =>
        [.. NotationDeCalendrier.Noter(probleme, seances).Where(l => probleme.Rythme is Rythme.Semaines || l.Critere is not (NotationDeCalendrier.Rythme or NotationDeCalendrier.SemainesCompletes)).Select(l => Ligne(probleme, l))];

    /// <summary>How good the calendar is, in one sentence.</summary>
    public static string Preuve(StatutDeCalcul? preuve, long points, long? borne) => preuve switch
    {
        StatutDeCalcul.Optimal => "aucun meilleur calendrier possible",
        StatutDeCalcul.Realisable when points > 0 && borne is { } b => $"au plus {Ecriture.Pourcentage(decimal.Round(Math.Max(0, points - b) / (decimal)points, 2, MidpointRounding.AwayFromZero))} de mieux possible",
        StatutDeCalcul.Realisable => "un meilleur calendrier peut exister",
        _ => "fait à la main",
    };

    private static SyntheseDesPoints Ligne(ProblemeCalendrier probleme, LigneDePoints ligne)
    {
        var n = (int)Math.Min(int.MaxValue, ligne.Points);
        return ligne.Critere switch
        {
            NotationDeCalendrier.Rythme => new(Rythme(probleme), n == 0 ? "toujours respecté" : $"{Ecriture.Compte(n / 8, "semaine en trop ou en moins", "semaines en trop ou en moins")}, d’un tour à l’autre", n),
            NotationDeCalendrier.SemainesCompletes => new("Semaines pleines", n == 0 ? "toutes les semaines en centre sont pleines" : $"{Ecriture.Compte(n / 4, "journée manque", "journées manquent")} pour des semaines pleines", n),
            NotationDeCalendrier.PeriodesChargees => new("Périodes chargées", n == 0 ? "personne en centre quand les entreprises sont chargées" : $"{Ecriture.Compte(n, "journée-alternant", "journées-alternants")} en centre pendant une période chargée", n),
            NotationDeCalendrier.Emiettement => new("Modules regroupés", $"{Ecriture.Compte(n / 2, "passage")} de module d’une semaine à l’autre", n),
            NotationDeCalendrier.Progression => new("Progression régulière", n == 0 ? "la formation avance régulièrement" : $"{Ecriture.Compte(n, "demi-journée")} d’avance ou de retard en trop", n),
            _ => new(ligne.Critere, Ecriture.Compte(n, "point"), n),
        };
    }

    private static string Rythme(ProblemeCalendrier probleme) => probleme.Rythme is Rythme.Semaines r
        ? $"Rythme, {Ecriture.Compte(r.Centre, "semaine")} sur {r.Centre + r.Entreprise}"
        : "Jours fixes";
}
