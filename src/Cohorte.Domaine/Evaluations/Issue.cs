using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Evaluations;

/// <summary>Outcome of a trainee.</summary>
public enum Issue
{
    [Libelle("CDI")]
    Cdi,

    [Libelle("CDD")]
    Cdd,

    [Libelle("Autre formation")]
    Formation,

    [Libelle("Sans proposition d’emploi ferme")]
    SansOffreFerme,

    [Libelle("Recherche d’emploi")]
    RechercheEmploi,

    [Libelle("Injoignable")]
    Injoignable,
}
