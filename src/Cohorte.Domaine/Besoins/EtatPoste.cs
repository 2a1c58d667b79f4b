using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Besoins;

/// <summary>State of a post.</summary>
public enum EtatPoste
{
    /// <summary>Still to fill.</summary>
    [Libelle("Ouvert")]
    Ouvert,

    /// <summary>Filled.</summary>
    [Libelle("Pourvu")]
    Pourvu,

    /// <summary>Closed with a motive.</summary>
    [Libelle("Fermé")]
    Ferme,
}
