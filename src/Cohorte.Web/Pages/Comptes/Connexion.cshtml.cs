using Cohorte.Application.Comptes;
using Cohorte.Application.Demonstration;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>Sign-in; in a demonstration, lists its accounts and the candidate's link.</summary>
[AllowAnonymous]
public sealed class ConnexionModel(SignInManager<Compte> connexions, CohorteDbContext context) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ConnexionSaisie Saisie { get; set; } = new();

    private const string NeConvientPas = "L’adresse ou le mot de passe ne conviennent pas.";

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    /// <summary>Demonstration accounts: role and address.</summary>
    public IReadOnlyList<(string Role, string Courriel)> Comptes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken annulation) => ListerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (string.IsNullOrWhiteSpace(Saisie.Courriel)) ModelState.AddModelError("Saisie.Courriel", "Saisissez votre adresse électronique.");
        if (string.IsNullOrEmpty(Saisie.MotDePasse)) ModelState.AddModelError("Saisie.MotDePasse", "Saisissez votre mot de passe.");
        if (ModelState.IsValid)
        {
            var resultat = await connexions.PasswordSignInAsync(Propre(Saisie.Courriel!), Saisie.MotDePasse!, isPersistent: false, lockoutOnFailure: true);
            if (resultat.Succeeded) return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour! : "/");
            ModelState.AddModelError("Saisie.Courriel", resultat.IsLockedOut ? await DireLeVerrouAsync(annulation) : NeConvientPas);
        }

        await ListerAsync(annulation);
        return Page();
    }

    private static string Propre(string courriel) => courriel.Replace("\0", "", StringComparison.Ordinal).Trim();

    /// <summary>Too many tries, or an account closed by an administrator, which only who knows its password is told.</summary>
    private async Task<string> DireLeVerrouAsync(CancellationToken annulation)
    {
        var nom = connexions.UserManager.NormalizeName(Propre(Saisie.Courriel!));
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(c => c.NormalizedUserName == nom, annulation) is not { EstFerme: true } ferme) return "Trop d’essais : ce compte est fermé pour quinze minutes. Si vous avez oublié le mot de passe, demandez un lien pour en choisir un autre.";
        return await connexions.UserManager.CheckPasswordAsync(ferme, Saisie.MotDePasse!) ? "Ce compte est fermé. Si vous en avez encore besoin, adressez-vous à la personne qui administre Cohorte." : NeConvientPas;
    }

    private async Task ListerAsync(CancellationToken annulation)
    {
        var comptes = await context.Users.AsNoTracking().Where(c => c.Demonstration).OrderBy(c => c.Id).Select(c => new { c.Role, c.Email }).ToListAsync(annulation);
        Comptes = [.. comptes.OrderBy(c => c.Role).Select(c => (c.Role.Libelle(), c.Email!))];
    }

    /// <summary>Password of the demonstration accounts.</summary>
    public string MotDePasseDeDemonstration => InstallerDemonstration.MotDePasse;

    /// <summary>The candidate's link of the demonstration.</summary>
    public string LienDeDemonstration => $"/lien/{InstallerDemonstration.Jeton}";

    /// <summary>The form.</summary>
    public sealed class ConnexionSaisie
    {
        public string? Courriel { get; set; }

        public string? MotDePasse { get; set; }
    }
}
