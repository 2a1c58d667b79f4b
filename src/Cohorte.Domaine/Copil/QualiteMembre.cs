using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>On whose behalf a member sits.</summary>
public enum QualiteMembre
{
    [Libelle("OPCO")]
    Opco,

    [Libelle("Employeur")]
    Employeur,

    [Libelle("Organisme de formation")]
    OrganismeFormation,

    [Libelle("Fédération professionnelle")]
    Federation,

    [Libelle("Partenaire de recherche de candidats")]
    Partenaire,

    [Libelle("Autre")]
    Autre,
}
