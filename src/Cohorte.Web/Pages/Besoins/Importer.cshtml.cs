using Cohorte.Application.Imports;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Besoins;

/// <summary>Gives a table of the firms of the action, with their posts.</summary>
[Exige(Permission.ModifierEntreprises)]
public sealed class ImporterModel(GardeDesBrouillons garde) : PageDAction, IPageDeSource
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
        var lu = await Saisie.LireAsync(annulation);
        if (!lu.EstFait)
        {
            Montrer(lu.Refus);
            return Page();
        }

        var contenu = new ContenuDeBrouillon { Tables = { [Table.Cle] = TableEnBrouillon.De(lu.Valeur, Table) } };
        var ouvert = await garde.OuvrirAsync(Acteur, ObjetDImport.Entreprises, ActionId, contenu, annulation);
        if (ouvert.EstFait) return Redirect($"/imports/{ouvert.Valeur.Id}/{Table.Cle}/colonnes");
        Montrer(ouvert.Refus);
        return Page();
    }
}
