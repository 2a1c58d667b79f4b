using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Calendriers;

/// <summary>State of a calendar; one at most is published in an action.</summary>
public enum EtatCalendrier
{
    [Libelle("Brouillon")]
    Brouillon,

    [Libelle("Publié")]
    Publie,

    [Libelle("Remplacé")]
    Remplace,
}
