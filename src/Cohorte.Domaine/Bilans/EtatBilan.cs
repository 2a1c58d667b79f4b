using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Bilans;

/// <summary>State of the final account of an action.</summary>
public enum EtatBilan
{
    [Libelle("Recalculé à chaque lecture")]
    Brouillon,

    [Libelle("Approuvé par le COPIL")]
    Approuve,
}
