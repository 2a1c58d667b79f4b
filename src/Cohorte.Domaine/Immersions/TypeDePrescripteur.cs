using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Immersions;

/// <summary>Who prescribes an immersion (L.5135-2).</summary>
public enum TypeDePrescripteur
{
    [Libelle("France Travail")]
    FranceTravail,

    [Libelle("Mission locale")]
    MissionLocale,

    [Libelle("Cap emploi")]
    CapEmploi,

    [Libelle("Structure de l’insertion conventionnée")]
    Siae,

    [Libelle("Département")]
    Departement,

    [Libelle("Prépa-apprentissage")]
    PrepaApprentissage,

    [Libelle("Autre organisme")]
    Autre,
}
