using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>Typed cause of a breach.</summary>
public enum CauseRupture
{
    [Libelle("Accord des parties")]
    AccordParties,

    [Libelle("À l’initiative du salarié")]
    InitiativeSalarie,

    [Libelle("À l’initiative de l’employeur")]
    InitiativeEmployeur,

    [Libelle("Embauche en CDI")]
    EmbaucheCdi,

    [Libelle("Force majeure")]
    ForceMajeure,

    [Libelle("Inaptitude constatée")]
    Inaptitude,
}
