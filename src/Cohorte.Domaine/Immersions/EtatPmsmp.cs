using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Immersions;

/// <summary>State of an immersion.</summary>
public enum EtatPmsmp
{
    [Libelle("Brouillon")]
    Brouillon,

    [Libelle("À signer")]
    ASigner,

    [Libelle("Signée")]
    Signee,

    [Libelle("En cours")]
    EnCours,

    [Libelle("Terminée")]
    Terminee,

    /// <summary>Both reviews recorded.</summary>
    [Libelle("Évaluée")]
    Evaluee,

    /// <summary>With a motive.</summary>
    [Libelle("Annulée")]
    Annulee,
}
