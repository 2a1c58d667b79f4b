using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;

namespace Cohorte.Application.Candidats;

/// <summary>What the mails to a candidate say, in short sentences.</summary>
public static class CourrielsDeCandidat
{
    /// <summary>The link to its own file.</summary>
    public static ContenuDeCourriel Lien(string prenom, string action, Uri lien) => new(
        "Votre dossier",
        $"Bonjour {prenom}",
        [$"Voici votre dossier pour : {action}.", "Vous y voyez où vous en êtes et la suite. Il n’y a pas de mot de passe."])
    {
        Bouton = ("Ouvrir mon dossier", lien),
        Suite = [$"Ce lien est pour vous. Ne le transmettez pas. Il s’ouvre pendant {DureeDesLiens.EnMots(UsageLien.DossierCandidat)}."],
    };
}
