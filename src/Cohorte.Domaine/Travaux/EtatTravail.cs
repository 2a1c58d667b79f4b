using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Travaux;

/// <summary>State of a background job.</summary>
public enum EtatTravail
{
    [Libelle("En attente")]
    EnAttente,

    /// <summary>Held by a process, as long as its lease is renewed.</summary>
    [Libelle("En cours")]
    EnCours,

    [Libelle("Terminé")]
    Termine,

    [Libelle("Échoué")]
    Echoue,

    [Libelle("Annulé")]
    Annule,
}
