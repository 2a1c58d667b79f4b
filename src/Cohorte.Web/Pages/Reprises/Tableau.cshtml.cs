using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reprises;

/// <summary>Gives a table of the action taken over, or says that there is none.</summary>
[Exige(Permission.CreerAction)]
public sealed class TableauModel(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue) : PageDImport(context, garde, catalogue), IPageDeSource
{
    private const int QuestionsAvant = 5;

    /// <inheritdoc />
    [BindProperty]
    public SourceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public TableDImport Table { get; private set; } = null!;

    /// <summary>The table already given.</summary>
    public TableEnBrouillon? Donne => Contenu.Tables.GetValueOrDefault(Table.Cle);

    /// <summary>Rank of the question.</summary>
    public int Rang => QuestionsAvant + 1 + TablesDImport.Toutes.ToList().IndexOf(Table);

    public async Task<IActionResult> OnGetAsync(string table, CancellationToken annulation) => await TrouverAsync(table, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        if (Donne is not null && Saisie.Fichier is null && string.IsNullOrWhiteSpace(Saisie.Colle)) return Redirect($"/imports/{Id}/{table}/apercu");
        var lu = await Saisie.LireAsync(annulation);
        if (!lu.EstFait)
        {
            Montrer(lu.Refus);
            return Page();
        }

        Contenu.Tables[table] = TableEnBrouillon.De(lu.Valeur, Table);
        return await GarderAsync(annulation) ? Redirect($"/imports/{Id}/{table}/colonnes") : Page();
    }

    public async Task<IActionResult> OnPostPasserAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        Contenu.Tables.Remove(table);
        return await GarderAsync(annulation) ? Redirect(ApresLaTable(table)) : Page();
    }

    private async Task<bool> TrouverAsync(string table, CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || !EstUneReprise || TablesDImport.Toutes.FirstOrDefault(t => t.Cle == table) is not { } connue) return false;
        Table = connue;
        return true;
    }
}
