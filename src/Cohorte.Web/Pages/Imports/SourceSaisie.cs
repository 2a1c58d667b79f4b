using Cohorte.Application.Imports;
using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Pages.Imports;

/// <summary>A table as it is given: cells pasted, or a file.</summary>
public sealed class SourceSaisie
{
    /// <summary>Cells pasted from a spreadsheet.</summary>
    public string? Colle { get; set; }

    /// <summary>A file, CSV or XLSX.</summary>
    public IFormFile? Fichier { get; set; }

    /// <summary>Reads the file when there is one, else the paste.</summary>
    public async Task<Resultat<TableauLu>> LireAsync(CancellationToken annulation)
    {
        if (Fichier is null) return string.IsNullOrWhiteSpace(Colle) ? new Refus("import.source", "Collez votre tableau, ou choisissez un fichier.", nameof(Colle)) : LectureDeTableau.LireColle(Colle);
        using var flux = new MemoryStream();
        await Fichier.CopyToAsync(flux, annulation);
        return LectureDeTableau.Lire(flux.ToArray(), Nom(Fichier.FileName));
    }

    /// <summary>The name alone, short: what a browser sends is not to be trusted.</summary>
    private static string Nom(string fichier)
    {
        var nom = TexteSansControle(fichier.Split('/', '\\')[^1]);
        return nom.Length is 0 or > 80 ? "fichier" : nom;
    }

    private static string TexteSansControle(string texte) => new([.. texte.Where(c => !char.IsControl(c))]);
}

/// <summary>A page on which a table is given.</summary>
public interface IPageDeSource
{
    /// <summary>The form.</summary>
    SourceSaisie Saisie { get; }

    /// <summary>The table expected.</summary>
    Domaine.Imports.TableDImport Table { get; }
}
