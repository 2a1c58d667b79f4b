using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Notifications;

namespace Cohorte.Application.Besoins;

/// <summary>What the mails to a firm say.</summary>
public static class CourrielsAuxEntreprises
{
    /// <summary>Three questions about its need.</summary>
    public static ContenuDeCourriel TroisQuestions(string? contact, string entreprise, string action, string conseiller, Uri lien) => new(
        $"{entreprise} : vos besoins de recrutement, trois questions",
        contact is null ? "Bonjour" : $"Bonjour {contact}",
        [$"{conseiller} prépare l’action {Typo.Guillemets(action)} avec plusieurs entreprises de votre territoire.", "Dites en une minute combien de personnes vous cherchez, pour quand, et quel profil. Il n’y a pas de mot de passe."])
    {
        Bouton = ("Répondre aux trois questions", lien),
        Suite = ["Ce lien est réservé à votre entreprise et s’ouvre pendant trente jours. Répondre ne vous engage pas."],
        Signature = $"{conseiller}, avec Cohorte",
    };
}
