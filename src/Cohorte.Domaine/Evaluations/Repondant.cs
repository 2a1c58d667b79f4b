using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Evaluations;

/// <summary>Who answers a satisfaction survey.</summary>
public enum Repondant
{
    [Libelle("Salarié formé")]
    Salarie,

    [Libelle("Employeur")]
    Employeur,

    [Libelle("Organisme de formation")]
    OrganismeFormation,
}
