using Cohorte.Application.Comptes;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>Asks for a link to choose another password; says the same whether the account exists or not.</summary>
[AllowAnonymous]
public sealed class MotDePasseOublieModel(ChoisirMotDePasse choisir) : PageModel
{
    /// <summary>Address typed.</summary>
    [BindProperty]
    public string? Courriel { get; set; }

    /// <summary>Whether it was asked.</summary>
    [BindProperty(SupportsGet = true, Name = "demande")]
    public bool EstDemande { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        EstDemande = false;
        var courriel = new LectureDeSaisie(ModelState, "").Courriel(Courriel, nameof(Courriel));
        if (courriel is null && ModelState.IsValid) ModelState.AddModelError(nameof(Courriel), "Saisissez l’adresse de votre compte.");
        if (!ModelState.IsValid) return Page();
        var demande = await choisir.DemanderAsync(courriel!, annulation);
        if (demande.EstFait) return Redirect("/mot-de-passe/oublie?demande=true");
        foreach (var refus in demande.Refus) ModelState.AddModelError("", refus.Message);
        return Page();
    }
}
