using Cohorte.Application.Bilans;
using Cohorte.Application.Comptes;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages;

/// <summary>The door: what the product is to a stranger, where work waits to a signed-in person.</summary>
[AllowAnonymous]
public sealed class IndexModel(IVisiteur visiteur, BilanDExemple exemple) : PageModel
{
    /// <summary>The signed-in person, if any.</summary>
    public Acteur? Acteur => visiteur.Acteur;

    /// <summary>The action of the demonstration, with its published figures.</summary>
    public ExempleDAction? Exemple { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        switch (visiteur.Acteur?.Role)
        {
            case { } role when Domaine.Comptes.Droits.Accorde(role, Permission.VoirActions): return Redirect("/a-faire");
            case { } role when Domaine.Comptes.Droits.Accorde(role, Permission.AdministrerComptes): return Redirect("/comptes");
            default:
                Exemple = await exemple.LireAsync(annulation);
                return Page();
        }
    }
}
