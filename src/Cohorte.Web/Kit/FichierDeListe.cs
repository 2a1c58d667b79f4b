using Cohorte.Application.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Kit;

/// <summary>Sends a whole list as a file, in the format that the address asks for.</summary>
public static class FichierDeListe
{
    /// <summary>Most rows that a file from a page holds.</summary>
    public const int Maximum = 100_000;

    /// <summary>CSV for a person's spreadsheet.</summary>
    public static FileContentResult Csv<T>(Tableau<T> tableau, IEnumerable<T> lignes, EtatListe? etat = null) =>
        new(TableauCsv.PourTableur(Choisi(tableau, etat), lignes), "text/csv; charset=utf-8") { FileDownloadName = tableau.Nom + ".csv" };

    /// <summary>XLSX with typed cells.</summary>
    public static FileContentResult Xlsx<T>(Tableau<T> tableau, IEnumerable<T> lignes, EtatListe? etat = null) =>
        new(TableauXlsx.Ecrire(Choisi(tableau, etat), lignes), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = tableau.Nom + ".xlsx" };

    private static Tableau<T> Choisi<T>(Tableau<T> tableau, EtatListe? etat) => etat is null ? tableau : tableau.Garder(etat.Montre);
}
