using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>What the simulation of an apprenticeship supposes, and what its reader must know.</summary>
internal static class HypothesesDApprentissage
{
    private const string GrilleNonConnue = "meilleure-non-connue";

    public static IEnumerable<Hypothese> Nommer(ContratDecrit contrat)
    {
        if (contrat.AnneeExecutionDebut is null) yield return new("annee-execution", "Le contrat commence en première année de la grille.");
        if (contrat.PremierContratMemeCertification is null) yield return new("premier-contrat", "Premier contrat de cette personne chez cet employeur pour cette certification.");
        if (contrat.DateDebut.Day > 1) yield return new("mois-partage", "Le mois de l’anniversaire du contrat se partage en jours entre ses deux années.");
    }

    public static void Avertir(DescriptionDeContrat description, BaremesDePaie baremes, Action<string, string> avertir)
    {
        var (contrat, employeur) = (description.Contrat, description.Employeur);
        var faits = new FaitsDesAides(description, baremes.Source);
        if (!AidesALApprentissage.EstConnue(faits)) avertir("aide-inconnue", $"Aucun texte connu ne dit l’aide d’un contrat signé le {Ecriture.DateCourte(contrat.DateConclusion)}\u00A0: elle n’est pas comptée.");
        if (Grille(employeur, contrat, baremes) is { Valeur: GrilleNonConnue } grille) avertir("grille-de-branche", $"{grille.Source.Texte}\u00A0: la branche paie mieux les apprentis depuis le {Ecriture.DateCourte(grille.Depuis)}, sa grille n’est pas connue\u202F; celle d’avant est prise comme un minimum.");
        if (contrat.Majoration15Points is true && baremes.Source.Nombre("apprentissage.remuneration.majoration.duree").A(contrat.DateConclusion) is { } mois && contrat.DateFin > CalculDeMois.DernierJour(contrat.DateDebut, (int)mois.Valeur))
        {
            avertir("majoration", $"Les points de plus sont réservés aux contrats de {Ecriture.Nombre(mois.Valeur)} mois au plus.");
        }

        avertir("formation-apprentissage", "Le prix de la formation n’entre pas dans ce coût\u00A0: l’OPCO le paie au centre de formation, au niveau de la certification.");
    }

    private static ValeurDatee<string>? Grille(EmployeurDecrit employeur, ContratDecrit contrat, BaremesDePaie baremes) =>
        baremes.Source.Etats.FirstOrDefault(e => e.Code == $"branche.{employeur.Idcc}.apprentissage.grille")?.A(contrat.DateFin);
}
