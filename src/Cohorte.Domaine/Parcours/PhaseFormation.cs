using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Parcours;

/// <summary>When a module is followed: only the hours of the contract count in the share of training that the law bounds.</summary>
public enum PhaseFormation
{
    /// <summary>As an employee, in the contract.</summary>
    [Libelle("Pendant le contrat")]
    Contrat,

    /// <summary>Before it, as a trainee (POEC), paid by another funder.</summary>
    [Libelle("Avant le contrat, sous statut de stagiaire")]
    Amont,
}
