using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>Typed motive of a refusal.</summary>
public enum MotifNonRetenue
{
    [Libelle("Projet ou compétences trop éloignés du poste")]
    CompetencesEloignees,

    [Libelle("Pas disponible aux dates prévues")]
    Disponibilite,

    [Libelle("Trajet impossible")]
    Mobilite,

    [Libelle("Ne remplit pas les conditions du contrat")]
    NonEligible,

    [Libelle("Absent aux rendez-vous")]
    AbsentSelection,

    [Libelle("Tous les postes sont pourvus")]
    PlusDePoste,

    [Libelle("Immersion non concluante")]
    ImmersionNonConcluante,
}
