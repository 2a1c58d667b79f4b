using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>Chooses a password, by an invitation or after a loss.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MotDePasseModel(CohorteDbContext context, ChoisirMotDePasse choisir, AppareilAdmis appareil) : PageParLien(appareil)
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChoixSaisie Saisie { get; set; } = new();

    /// <summary>Address of the account.</summary>
    public string Courriel { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await OuvrirAsync(annulation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        if (string.IsNullOrEmpty(Saisie.MotDePasse)) ModelState.AddModelError("Saisie.MotDePasse", "Choisissez un mot de passe.");
        else if (Saisie.MotDePasse != Saisie.Confirmation) ModelState.AddModelError("Saisie.Confirmation", "Les deux saisies diffèrent.");
        if (!ModelState.IsValid) return Page();
        var choisi = await choisir.ParLienAsync(Lien, Saisie.MotDePasse!, annulation);
        if (choisi.EstFait) return Redirect("/connexion?choisi=oui");
        foreach (var refus in choisi.Refus) ModelState.AddModelError(refus.Champ is null ? "" : $"Saisie.{refus.Champ}", refus.Message);
        return Page();
    }

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.MotDePasse, annulation) is { } ferme) return ferme;
        Courriel = await context.Users.AsNoTracking().Where(c => c.Id == Lien.CompteId).Select(c => c.Email!).SingleAsync(annulation);
        return null;
    }

    /// <summary>What is typed.</summary>
    public sealed class ChoixSaisie
    {
        public string? MotDePasse { get; set; }

        public string? Confirmation { get; set; }
    }
}
