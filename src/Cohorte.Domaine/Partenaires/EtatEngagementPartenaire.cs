using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Partenaires;

/// <summary>State of a partner in an action.</summary>
public enum EtatEngagementPartenaire
{
    [Libelle("Proposé")]
    Propose,

    [Libelle("Accepté")]
    Accepte,

    [Libelle("Terminé")]
    Termine,
}
