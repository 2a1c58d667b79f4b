using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>State of a contract.</summary>
public enum EtatContrat
{
    [Libelle("Brouillon")]
    Brouillon,

    [Libelle("À signer")]
    ASigner,

    [Libelle("Signé")]
    Signe,

    [Libelle("En cours")]
    EnExecution,

    [Libelle("Terminé")]
    Termine,

    [Libelle("Rompu")]
    Rompu,

    /// <summary>Never signed.</summary>
    [Libelle("Abandonné")]
    Abandonne,
}
