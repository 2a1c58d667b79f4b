using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Entreprises;

/// <summary>Gives a table of firms.</summary>
[Exige(Permission.ModifierEntreprises)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageCohorte, IPageDeSource
{
    /// <inheritdoc />
    [BindProperty]
    public SourceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public TableDImport Table => TablesDImport.Entreprises;

    public void OnGet()
    {
        // The form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var suite = await Saisie.OuvrirAsync(garde, Acteur, ObjetDImport.Entreprises, Table, null, annulation);
        if (suite.EstFait) return Redirect(suite.Valeur);
        Montrer(suite.Refus);
        return Page();
    }
}
