using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>Outcome of the eligibility check (L.6325-1), kept instead of the facts behind it.</summary>
public enum CategoriePublic
{
    [Libelle("16 à 25 ans (L. 6325-1, 1°)")]
    Jeune16A25,

    [Libelle("Demandeur d’emploi de 26 ans et plus (L. 6325-1, 2°)")]
    DemandeurEmploi,

    [Libelle("Bénéficiaire d’un minimum social ou ancien contrat aidé (L. 6325-1, 3°)")]
    MinimumSocialOuContratAide,
}
