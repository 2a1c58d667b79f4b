using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification;

/// <summary>Territory whose public holidays apply.</summary>
public enum Territoire
{
    [Libelle("France métropolitaine")]
    Metropole,

    [Libelle("Alsace-Moselle")]
    AlsaceMoselle,

    [Libelle("Guadeloupe")]
    Guadeloupe,

    [Libelle("Martinique")]
    Martinique,

    [Libelle("Guyane")]
    Guyane,

    [Libelle("La Réunion")]
    Reunion,

    [Libelle("Mayotte")]
    Mayotte,
}
