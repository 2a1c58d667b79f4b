using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>Gives a table of persons to send to the action.</summary>
[Exige(Permission.OrienterCandidat)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageDAction, IPageDeSource
{
    /// <inheritdoc />
    [BindProperty]
    public SourceSaisie Saisie { get; set; } = new();

    /// <inheritdoc />
    public TableDImport Table => TablesDImport.Personnes;

    public void OnGet()
    {
        // The form is empty.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var suite = await Saisie.OuvrirAsync(garde, Acteur, ObjetDImport.Personnes, Table, ActionId, annulation);
        if (suite.EstFait) return Redirect(suite.Valeur);
        Montrer(suite.Refus);
        return Page();
    }
}
