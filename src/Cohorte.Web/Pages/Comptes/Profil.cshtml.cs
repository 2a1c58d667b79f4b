using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>One's own account: name, password.</summary>
[Exige(Permission.SonCompte)]
public sealed class ProfilModel(CohorteDbContext context, ChoisirMotDePasse choisir, SignInManager<Compte> connexions) : PageCohorte
{
    /// <summary>The forms.</summary>
    [BindProperty]
    public ProfilSaisie Saisie { get; set; } = new();

    /// <summary>Address of the account.</summary>
    public string Courriel { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Saisie.Nom = Acteur.Nom;
    }

    public async Task<IActionResult> OnPostNomAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var nom = lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez votre nom.");
        return await SuiteAsync(lecture.EstJuste ? await choisir.RenommerAsync(Acteur, nom, annulation) : default(Resultat?), "Votre nom est enregistré.", annulation);
    }

    public async Task<IActionResult> OnPostMotDePasseAsync(CancellationToken annulation)
    {
        Saisie.Nom ??= Acteur.Nom;
        if (string.IsNullOrEmpty(Saisie.Actuel)) ModelState.AddModelError("Saisie.Actuel", "Saisissez votre mot de passe actuel.");
        if (string.IsNullOrEmpty(Saisie.MotDePasse)) ModelState.AddModelError("Saisie.MotDePasse", "Choisissez un nouveau mot de passe.");
        else if (Saisie.MotDePasse != Saisie.Confirmation) ModelState.AddModelError("Saisie.Confirmation", "Les deux saisies diffèrent.");
        return await SuiteAsync(ModelState.IsValid ? await choisir.ChangerAsync(Acteur, Saisie.Actuel!, Saisie.MotDePasse!, annulation) : default(Resultat?), "Votre mot de passe est changé. Vos autres navigateurs sont déconnectés.", annulation);
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            await connexions.RefreshSignInAsync(await context.Users.SingleAsync(c => c.Id == Acteur.CompteId, annulation));
            Annoncer(annonce);
            return Redirect("/compte");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation) =>
        Courriel = await context.Users.AsNoTracking().Where(c => c.Id == Acteur.CompteId).Select(c => c.Email!).SingleAsync(annulation);

    /// <summary>What is typed.</summary>
    public sealed class ProfilSaisie
    {
        public string? Nom { get; set; }

        public string? Actuel { get; set; }

        public string? MotDePasse { get; set; }

        public string? Confirmation { get; set; }
    }
}
