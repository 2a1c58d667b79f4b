using Cohorte.Application.Imports;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;

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

    /// <summary>Reads the table and opens the draft of its import.</summary>
    /// <returns>The address of the next question, or what is wrong with the table.</returns>
    public async Task<Resultat<string>> OuvrirAsync(GardeDesBrouillons garde, Acteur acteur, ObjetDImport objet, TableDImport table, Id<ActionCollective>? action, CancellationToken annulation)
    {
        var lu = await LireAsync(annulation);
        if (!lu.EstFait) return Resultat.Refuse(lu.Refus);
        var contenu = new ContenuDeBrouillon { Tables = { [table.Cle] = TableEnBrouillon.De(lu.Valeur, table) } };
        var ouvert = await garde.OuvrirAsync(acteur, objet, action, contenu, annulation);
        return ouvert.EstFait ? $"/imports/{ouvert.Valeur.Id}/{table.Cle}/colonnes" : Resultat.Refuse(ouvert.Refus);
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
    TableDImport Table { get; }
}
