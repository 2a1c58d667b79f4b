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
        var lu = await Saisie.LireAsync(annulation);
        if (!lu.EstFait)
        {
            Montrer(lu.Refus);
            return Page();
        }

        var contenu = new ContenuDeBrouillon { Tables = { [Table.Cle] = TableEnBrouillon.De(lu.Valeur, Table) } };
        var ouvert = await garde.OuvrirAsync(Acteur, ObjetDImport.Personnes, ActionId, contenu, annulation);
        if (ouvert.EstFait) return Redirect($"/imports/{ouvert.Valeur.Id}/{Table.Cle}/colonnes");
        Montrer(ouvert.Refus);
        return Page();
    }
}
