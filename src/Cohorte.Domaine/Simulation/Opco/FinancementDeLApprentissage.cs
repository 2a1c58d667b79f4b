using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>Money of an apprenticeship’s training: the OPCO pays the centre a yearly amount by certification that no text of general scope gives; the employer advances nothing.</summary>
/// <param name="ParticipationEmployeur">What the centre invoices to the employer, beside the cost of pay.</param>
/// <param name="Maitre">What the OPCO may pay for the work of the <i>maître d’apprentissage</i>.</param>
/// <param name="Regles">The arithmetic, in French, with its sources.</param>
public sealed record FinancementDeLApprentissage(Montant ParticipationEmployeur, Montant Maitre, IReadOnlyList<string> Regles)
{
    /// <summary>By the texts of the day of conclusion.</summary>
    public static FinancementDeLApprentissage Calculer(ContratDecrit contrat, Baremes baremes)
    {
        ValeurDatee<decimal>? A(string code) => baremes.Nombre("apprentissage." + code).A(contrat.DateConclusion);
        List<string> regles = ["L’OPCO paie la formation au centre de formation, au niveau fixé pour la certification et la branche\u202F; l’employeur n’avance rien."];
        var participation = Montant.Zero;
        if (A("participation-employeur") is { } due && contrat.NiveauPrepare >= A("participation-employeur.niveau")!.Valeur)
        {
            participation = new Montant(due.Valeur);
            regles.Add($"Participation de l’employeur{Typo.DeuxPoints}{Ecriture.Montant(participation)}, facturée par le centre après 45 jours de formation pratique ({due.Source.Texte}).");
        }

        var maitre = Montant.Zero;
        if (A("maitre.fonction") is { } mensuel && A("maitre.fonction.mois") is { } plafond)
        {
            var mois = Math.Min((int)plafond.Valeur, CalculDeMois.MoisRevolus(contrat.DateDebut, contrat.DateFin));
            maitre = new Montant(mensuel.Valeur) * mois;
            regles.Add($"Maître d’apprentissage, au plus{Typo.DeuxPoints}{Ecriture.Compte(mois, "mois", "mois")} × {Ecriture.Montant(new(mensuel.Valeur))} = {Ecriture.Montant(maitre)} ({mensuel.Source.Texte}).");
        }

        return new(participation, maitre, regles);
    }
}
