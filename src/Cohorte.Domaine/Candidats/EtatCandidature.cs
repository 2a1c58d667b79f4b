using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>Where a person is in the selection of an action.</summary>
public enum EtatCandidature
{
    /// <summary>Sent by a partner.</summary>
    [Libelle("Orientée")]
    Orientee,

    /// <summary>Told about the action.</summary>
    [Libelle("Informée")]
    Informee,

    /// <summary>In events, interviews, tests.</summary>
    [Libelle("En sélection")]
    EnSelection,

    /// <summary>Waiting for a firm.</summary>
    [Libelle("Proposée à une entreprise")]
    Proposee,

    /// <summary>PMSMP in progress.</summary>
    [Libelle("En immersion")]
    EnImmersion,

    /// <summary>Chosen by a firm.</summary>
    [Libelle("Retenue")]
    Retenue,

    /// <summary>A contract is signed.</summary>
    [Libelle("En contrat")]
    EnContrat,

    /// <summary>Could still be proposed.</summary>
    [Libelle("En réserve")]
    EnReserve,

    /// <summary>Refused with a typed motive and a next step.</summary>
    [Libelle("Non retenue")]
    NonRetenue,

    /// <summary>Withdrew.</summary>
    [Libelle("Désistée")]
    Desistee,
}
