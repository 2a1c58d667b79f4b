using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Parcours;

/// <summary>Where and how a module is followed.</summary>
public enum ModeFormation
{
    [Libelle("En centre")]
    Centre,

    [Libelle("En entreprise")]
    Entreprise,

    [Libelle("À distance")]
    Distance,

    [Libelle("En situation de travail (AFEST)")]
    Afest,
}
