using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reprises;

/// <summary>The door of a taking over: what it is, and the drafts begun.</summary>
[Exige(Permission.CreerAction)]
public sealed class IndexModel(GardeDesBrouillons garde) : PageCohorte
{
    /// <summary>Drafts begun: identifier, instant of expiry.</summary>
    public IReadOnlyList<(Id<BrouillonDImport> Id, DateTime ExpireLe)> Brouillons { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation) => Brouillons = await garde.ListerAsync(Acteur, ObjetDImport.Reprise, annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var ouvert = await garde.OuvrirAsync(Acteur, ObjetDImport.Reprise, null, new ContenuDeBrouillon { Modele = CatalogueDesModeles.ParDefaut }, annulation);
        if (ouvert.EstFait) return Redirect($"/reprises/{ouvert.Valeur.Id}/modele");
        Montrer(ouvert.Refus);
        await OnGetAsync(annulation);
        return Page();
    }
}
