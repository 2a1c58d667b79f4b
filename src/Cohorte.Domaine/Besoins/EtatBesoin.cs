using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Besoins;

/// <summary>How far a firm is in the action.</summary>
public enum EtatBesoin
{
    [Libelle("Contactée")]
    Contactee,

    [Libelle("Intéressée")]
    Interessee,

    [Libelle("Engagée")]
    Engagee,

    [Libelle("Retirée")]
    Retiree,
}
