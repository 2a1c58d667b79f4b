using Cohorte.Application.Comptes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>Signs out; only by a form, so that a link cannot.</summary>
[AllowAnonymous]
public sealed class DeconnexionModel(SignInManager<Compte> connexions) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await connexions.SignOutAsync();
        return Redirect("/");
    }
}
