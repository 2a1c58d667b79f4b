using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a constraint of the calendar is about.</summary>
public enum NatureDeContrainte
{
    [Libelle("Congés et fermetures")]
    Absence,

    [Libelle("Pointe des entreprises")]
    Pointe,

    [Libelle("Salles")]
    Salles,

    [Libelle("Module")]
    Module,

    [Libelle("Groupe")]
    Groupe,
}
