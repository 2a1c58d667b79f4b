using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Depots;

/// <summary>Typed motive of a refusal by the OPCO.</summary>
public enum MotifRefus
{
    [Libelle("Public non éligible")]
    PublicNonEligible,

    [Libelle("Régime expérimental fermé")]
    RegimeFerme,

    [Libelle("Durée hors limites")]
    DureeHorsBornes,

    [Libelle("Part de formation hors limites")]
    PartDeFormation,

    [Libelle("Finalité non prévue par la loi")]
    Finalite,

    [Libelle("Tuteur absent ou sans les conditions requises")]
    Tuteur,

    [Libelle("Rémunération sous le minimum")]
    Remuneration,

    [Libelle("Titre de séjour")]
    TitreDeSejour,

    [Libelle("Organisme de formation sans certification ou déclaration")]
    OrganismeDeFormation,

    [Libelle("Convention ou annexe manquante")]
    PieceManquante,

    [Libelle("Employeur sous interdiction de recruter")]
    EmployeurInterdit,

    [Libelle("Clause contraire à la loi ou à la convention")]
    ClauseIllicite,

    [Libelle("Manquement au service fait")]
    ServiceFait,
}
