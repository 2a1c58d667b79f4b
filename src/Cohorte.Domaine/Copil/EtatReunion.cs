using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>State of a meeting of the steering committee.</summary>
public enum EtatReunion
{
    /// <summary>Date and agenda.</summary>
    [Libelle("Préparée")]
    Preparee,

    /// <summary>Members called.</summary>
    [Libelle("Convoquée")]
    Convoquee,

    /// <summary>Held, quorum recorded.</summary>
    [Libelle("Tenue")]
    Tenue,

    /// <summary>Minutes approved and frozen.</summary>
    [Libelle("Compte rendu approuvé")]
    Approuvee,
}
