using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>Stored state of a step; « bloquée » is derived, never stored.</summary>
public enum EtatEtape
{
    /// <summary>Not started.</summary>
    [Libelle("À venir")]
    AVenir,

    /// <summary>Started.</summary>
    [Libelle("En cours")]
    EnCours,

    /// <summary>Gate satisfied, or overridden.</summary>
    [Libelle("Terminée")]
    Terminee,

    /// <summary>Skipped, with a motive.</summary>
    [Libelle("Écartée")]
    Ecartee,

    /// <summary>Done before the action was taken over here: a fact, which owes no gate.</summary>
    [Libelle("Faite avant Cohorte")]
    FaiteAvant,
}
