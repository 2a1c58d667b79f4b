using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>Gives a table of signalled needs.</summary>
[Exige(Permission.ModifierRegroupements)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageCohorte, IPageDeSource
{
    /// <inheritdoc />
    [BindProperty]
    public SourceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public TableDImport Table => TablesDImport.BesoinsSignales;

    public void OnGet()
    {
        // The form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var suite = await Saisie.OuvrirAsync(garde, Acteur, ObjetDImport.BesoinsSignales, Table, null, annulation);
        if (suite.EstFait) return Redirect(suite.Valeur);
        Montrer(suite.Refus);
        return Page();
    }
}
