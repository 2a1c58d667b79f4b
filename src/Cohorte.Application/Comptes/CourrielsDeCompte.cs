using Cohorte.Domaine.Notifications;

namespace Cohorte.Application.Comptes;

/// <summary>What the mails about an account say.</summary>
public static class CourrielsDeCompte
{
    /// <summary>An invitation to choose a first password.</summary>
    public static ContenuDeCourriel Invitation(string nom, string invitePar, Uri lien) => new(
        "Votre accès à Cohorte",
        $"Bonjour {nom}",
        [$"{invitePar} vous ouvre un accès à Cohorte, l’outil de conduite des actions collectives.", "Choisissez votre mot de passe pour entrer."])
    {
        Bouton = ("Choisir mon mot de passe", lien),
        Suite = ["Ce lien sert une fois et s’ouvre pendant sept jours. Si vous n’attendiez pas cette invitation, ne faites rien."],
    };

    /// <summary>A link to choose another password.</summary>
    public static ContenuDeCourriel MotDePasse(string nom, Uri lien) => new(
        "Choisir un nouveau mot de passe",
        $"Bonjour {nom}",
        ["Un nouveau mot de passe a été demandé pour votre compte Cohorte."])
    {
        Bouton = ("Choisir un nouveau mot de passe", lien),
        Suite = ["Ce lien sert une fois et s’ouvre pendant une heure. Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas."],
    };
}
