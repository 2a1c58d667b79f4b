using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Echanges;

/// <summary>How an exchange took place.</summary>
public enum NatureEchange
{
    [Libelle("Appel")]
    Appel,

    [Libelle("Courriel")]
    Courriel,

    [Libelle("Visite")]
    Visite,

    [Libelle("Note")]
    Note,
}
