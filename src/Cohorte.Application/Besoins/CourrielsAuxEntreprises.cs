using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
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
        Suite = [$"Ce lien est réservé à votre entreprise et s’ouvre pendant {DureeDesLiens.EnMots(UsageLien.BesoinEmployeur)}. Répondre ne vous engage pas."],
        Signature = $"{conseiller}, avec Cohorte",
    };

    /// <summary>What a firm thinks of the candidates presented to it; no name of a candidate travels by mail.</summary>
    public static ContenuDeCourriel AvisDemande(string? contact, string entreprise, string action, string conseiller, Uri lien) => new(
        $"{entreprise} : votre avis sur les candidats",
        contact is null ? "Bonjour" : $"Bonjour {contact}",
        [$"{conseiller} vous a présenté des candidats pour l’action {Typo.Guillemets(action)}.", "Dites pour chacun si vous êtes d’accord pour le recevoir : oui, peut-être, non. Une minute sur un téléphone, sans mot de passe."])
    {
        Bouton = ("Donner mon avis", lien),
        Suite = [$"Ce lien est réservé à votre entreprise et s’ouvre pendant {DureeDesLiens.EnMots(UsageLien.AvisEmployeur)}. Vous pouvez changer d’avis jusqu’à la décision du COPIL."],
        Signature = $"{conseiller}, avec Cohorte",
    };
}
