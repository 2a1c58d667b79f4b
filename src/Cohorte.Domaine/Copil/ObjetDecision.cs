using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>What a decision is about.</summary>
public enum ObjetDecision
{
    [Libelle("Orientation de l’action")]
    Orientation,

    [Libelle("Choix des organismes de formation")]
    ChoixPrestataires,

    [Libelle("Calendrier")]
    Calendrier,

    [Libelle("Candidats")]
    Candidats,

    [Libelle("Approbation du bilan")]
    Bilan,

    [Libelle("Autre")]
    Autre,
}
