using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Notifications;

/// <summary>Where a mail is.</summary>
public enum EtatCourriel
{
    [Libelle("À envoyer")]
    AEnvoyer,

    [Libelle("Envoyé")]
    Envoye,

    [Libelle("Abandonné")]
    Abandonne,
}

/// <summary>Why a mail was given up.</summary>
public enum MotifAbandon
{
    /// <summary>What it spoke of is over: link closed, question answered.</summary>
    [Libelle("Devenu sans objet")]
    SansObjet,

    /// <summary>The server refused it for good.</summary>
    [Libelle("Refusé par le serveur du destinataire")]
    Refuse,

    /// <summary>No try succeeded.</summary>
    [Libelle("Aucun essai n’a abouti")]
    EssaisEpuises,
}

/// <summary>What a mail is for.</summary>
public enum UsageCourriel
{
    [Libelle("Invitation")]
    Invitation,

    [Libelle("Nouveau mot de passe")]
    MotDePasse,

    [Libelle("Lien d’un candidat")]
    LienCandidat,

    [Libelle("Questions à une entreprise")]
    QuestionsEntreprise,

    [Libelle("Avis demandés à une entreprise")]
    AvisEntreprise,
}
