using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Recherche;

/// <summary>What a search finds.</summary>
public enum GenreDeResultat
{
    [Libelle("Action")]
    Action,

    [Libelle("Candidat")]
    Candidat,

    [Libelle("Contrat")]
    Contrat,

    [Libelle("Entreprise")]
    Entreprise,

    [Libelle("Partenaire")]
    Partenaire,

    [Libelle("Organisme de formation")]
    Prestataire,
}
