using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Regroupements;

/// <summary>State of a need that a firm signalled.</summary>
public enum EtatBesoinSignale
{
    /// <summary>Waiting for an action.</summary>
    [Libelle("À regrouper")]
    Ouvert,

    /// <summary>Taken into an action.</summary>
    [Libelle("Dans une action")]
    Regroupe,

    /// <summary>No longer wanted, with a motive.</summary>
    [Libelle("Retiré")]
    Retire,
}
