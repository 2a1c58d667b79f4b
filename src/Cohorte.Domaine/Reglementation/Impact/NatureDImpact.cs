using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation.Impact;

/// <summary>What a change of law may change.</summary>
public enum NatureDImpact
{
    /// <summary>A contract that is not over.</summary>
    [Libelle("Contrat")]
    Contrat,

    /// <summary>The retained path of an action that is not over.</summary>
    [Libelle("Parcours")]
    Parcours,

    /// <summary>The cost of a place of an action that is not over.</summary>
    [Libelle("Coût d’une place")]
    Cout,
}
