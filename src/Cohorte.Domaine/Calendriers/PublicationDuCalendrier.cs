using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>The decision to publish a calendar: a valid one only, numbered, with its reason and who must be told. Pure: the law and the day are arguments.</summary>
public static class PublicationDuCalendrier
{
    private const int ConstatsMontres = 5;

    /// <summary>Publishes a draft over the version in force.</summary>
    /// <param name="brouillon">The draft, with its half-days.</param>
    /// <param name="enVigueur">The published version that it replaces, with its half-days; <c>null</c> for the first.</param>
    /// <param name="dernierNumero">Greatest number given in the action.</param>
    /// <param name="probleme">The problem of the draft.</param>
    /// <param name="regles">The law on the day of the contracts.</param>
    /// <param name="motif">Why; required when a version is replaced.</param>
    /// <param name="acteur">Who publishes.</param>
    /// <param name="aujourdhui">The day.</param>
    public static Resultat Publier(
        Calendrier brouillon, Calendrier? enVigueur, int dernierNumero, ProblemeCalendrier probleme, ReglesDuContrat regles, string? motif, Acteur acteur, DateOnly aujourdhui)
    {
        if (brouillon.Seances.Count == 0) return Resultat.Refuse("calendrier.vide", "Ce brouillon n’a aucune demi-journée\u00A0: calculez-le ou placez-les, puis publiez.");
        if (enVigueur is not null && string.IsNullOrWhiteSpace(motif)) return Resultat.Refuse("calendrier.motif", "Dites pourquoi le calendrier publié change.", "Motif");
        var apres = brouillon.EnSeances();
        var manquements = ControlesStatiques.Controler(probleme, regles).Concat(VerificateurDeCalendrier.Verifier(probleme, apres)).Where(c => c.Bloquant).ToList();
        if (manquements.Count > 0)
        {
            return Resultat.Refuse(
            [
                new("calendrier.invalide", $"{Ecriture.Compte(manquements.Count, "règle n’est pas respectée", "règles ne sont pas respectées")}\u00A0: corrigez le brouillon, ou changez la contrainte, puis publiez."),
                .. manquements.Take(ConstatsMontres).Select(c => new Refus(c.Code, c.Message)),
            ]);
        }

        if (enVigueur is not null)
        {
            var remplace = enVigueur.Passer("Remplacer", acteur.Role!.Value);
            if (!remplace.EstFait) return remplace;
        }

        var publie = brouillon.Passer("Publier", acteur.Role!.Value);
        if (!publie.EstFait) return publie;
        brouillon.Inscrire(dernierNumero + 1, aujourdhui, acteur.Nom, motif, ChangementsDeCalendrier.APrevenir(probleme, enVigueur?.EnSeances() ?? [], apres));
        return Resultat.Fait;
    }
}
