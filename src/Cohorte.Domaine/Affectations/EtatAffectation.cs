using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>State of an assignment of the candidates of an action.</summary>
public enum EtatAffectation
{
    /// <summary>Submitted to the steering committee.</summary>
    [Libelle("Soumise au COPIL")]
    Proposee,

    /// <summary>Decided.</summary>
    [Libelle("Validée par le COPIL")]
    Validee,

    /// <summary>Another one took its place.</summary>
    [Libelle("Remplacée")]
    Remplacee,
}
