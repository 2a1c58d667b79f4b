using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Parcours;

/// <summary>State of a variant of the path; one is retained.</summary>
public enum EtatParcours
{
    [Libelle("Brouillon")]
    Brouillon,

    [Libelle("Retenu")]
    Retenu,

    [Libelle("Remplacé")]
    Remplace,
}
