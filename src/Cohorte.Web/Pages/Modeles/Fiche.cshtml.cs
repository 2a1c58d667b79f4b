using Cohorte.Application.Modeles;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Modeles;

/// <summary>A template of path, step by step, with its versions when it is the OPCO's own.</summary>
[Exige(Permission.CreerAction)]
public sealed class FicheModel(CatalogueDesModeles catalogue, ListeDesModeles liste, AdapterModele adapter) : PageCohorte
{
    /// <summary>Version of the OPCO's own template that the person saw.</summary>
    [BindProperty]
    public new string? Version { get; set; }

    /// <summary>The template.</summary>
    public ModeleDeParcours Modele { get; private set; } = null!;

    /// <summary>The OPCO's own; <c>null</c> for a template of the product.</summary>
    public ModeleAdapte? Adapte { get; private set; }

    public async Task<IActionResult> OnGetAsync(string modele, CancellationToken annulation)
    {
        if (!await ChargerAsync(modele, annulation)) return NotFound();
        Version = Adapte?.Version.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string modele, CancellationToken annulation)
    {
        if (!await ChargerAsync(modele, annulation)) return NotFound();
        if (await adapter.RetirerAsync(Acteur, modele, PageCohorte.Version(Version), annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait)
        {
            Annoncer(Adapte!.RetireLe is null ? "Ce modèle n’est plus proposé aux nouvelles actions." : "Ce modèle est de nouveau proposé.");
            return Redirect($"/modeles/{modele}");
        }

        Montrer(resultat.Refus);
        await ChargerAsync(modele, annulation);
        ModelState.Remove(nameof(Version));
        Version = Adapte?.Version.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string modele, CancellationToken annulation)
    {
        if (await catalogue.TrouverAsync(modele, annulation) is not { } trouve) return false;
        (Modele, Adapte) = (trouve, await liste.AdapteAsync(modele, annulation));
        return true;
    }
}
