using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Partenaires;

/// <summary>Kind of sourcing partner.</summary>
public enum TypePartenaire
{
    [Libelle("France Travail")]
    FranceTravail,

    [Libelle("Mission locale")]
    MissionLocale,

    [Libelle("Cap emploi")]
    CapEmploi,

    [Libelle("Structure d’insertion (SIAE)")]
    Siae,

    [Libelle("GEIQ")]
    Geiq,

    [Libelle("Association")]
    Association,

    [Libelle("Autre")]
    Autre,
}
