using Cohorte.Application.Imports;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Imports;

/// <summary>A page on which a table is given, its draft then opened; inside an action when the address names one, which then receives the lines.</summary>
/// <param name="garde">Keeper of the drafts.</param>
/// <param name="objet">What is imported.</param>
/// <param name="table">The table expected.</param>
public abstract class PageDeSource(GardeDesBrouillons garde, ObjetDImport objet, TableDImport table) : PageDAction, IPageDeSource
{
    /// <inheritdoc />
    [BindProperty]
    public SourceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public TableDImport Table => table;

    public void OnGet()
    {
        // The form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var suite = await Saisie.OuvrirAsync(garde, Acteur, objet, table, HttpContext.Features.Get<ContexteAction>()?.Id, annulation);
        if (suite.EstFait) return Redirect(suite.Valeur);
        Montrer(suite.Refus);
        return Page();
    }
}
