using Cohorte.Application.Comptes;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages;

/// <summary>The door: what the product is to a stranger, where work waits to a signed-in person.</summary>
[AllowAnonymous]
public sealed class IndexModel(IVisiteur visiteur) : PageModel
{
    /// <summary>The signed-in person, if any.</summary>
    public Acteur? Acteur => visiteur.Acteur;

    public IActionResult OnGet() => visiteur.Acteur?.Role switch
    {
        { } role when Domaine.Comptes.Droits.Accorde(role, Permission.VoirActions) => Redirect("/a-faire"),
        { } role when Domaine.Comptes.Droits.Accorde(role, Permission.AdministrerComptes) => Redirect("/comptes"),
        _ => Page(),
    };
}
