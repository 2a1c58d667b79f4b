namespace Cohorte.Web.Kit;

/// <summary>What every list is: a state kept in the address, rows counted, columns that can be chosen, and files of both. A test finds them all and holds each to it.</summary>
public interface IPageDeListe
{
    /// <summary>State of the list.</summary>
    EtatListe Etat { get; }

    /// <summary>Rows in all.</summary>
    int Total { get; }

    /// <summary>Key and title of the columns that the person may keep or hide, as in the files.</summary>
    IReadOnlyList<(string Cle, string Titre)> Colonnes { get; }
}
