using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Taches;

/// <summary>What kind of object waits, for filters and icons.</summary>
public enum GenreDeTour
{
    [Libelle("Étape")]
    Etape,

    [Libelle("Besoin d’une entreprise")]
    Besoin,

    [Libelle("Parcours de formation")]
    Parcours,

    [Libelle("Partenaire")]
    Partenaire,

    [Libelle("Candidat")]
    Candidature,

    [Libelle("Affectation et avis")]
    Affectation,

    [Libelle("Immersion")]
    Immersion,

    [Libelle("Contrat")]
    Contrat,

    [Libelle("Dépôt")]
    Depot,

    [Libelle("Calendrier")]
    Calendrier,

    [Libelle("Suivi de la formation")]
    Suivi,

    [Libelle("COPIL")]
    Copil,

    [Libelle("Devenir des personnes formées")]
    Sortie,

    [Libelle("Lien personnel")]
    Lien,

    [Libelle("Rappel")]
    Echange,
}
