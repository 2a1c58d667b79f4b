using Cohorte.Application.Besoins;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>Three questions to a firm, by its link: how many, when, which profile.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BesoinModel(CohorteDbContext context, QuestionnerEntreprise questionner, AppareilAdmis appareil) : PageParLien(appareil)
{
    private const int PersonnesMaximum = 100;
    private const int ProfilMaximum = 1_000;

    /// <summary>The form.</summary>
    [BindProperty]
    public ReponseSaisie Saisie { get; set; } = new();

    /// <summary>Name of the firm.</summary>
    public string Entreprise { get; private set; } = "";

    /// <summary>Title of the action.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The answer, once given.</summary>
    public (int Personnes, string? PourQuand, string? Profil)? Reponse { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await OuvrirAsync(annulation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        if (Reponse is not null) return Redirect("/lien/besoin");
        var lecture = new LectureDeSaisie(ModelState);
        var personnes = lecture.EntierExige(Saisie.Personnes, nameof(Saisie.Personnes), 0, PersonnesMaximum, "Dites combien de personnes vous cherchez, même à peu près.");
        var quand = lecture.Texte(Saisie.PourQuand, nameof(Saisie.PourQuand), "Dites pour quand, même à peu près.");
        var profil = lecture.Texte(Saisie.Profil, nameof(Saisie.Profil), "Dites quel profil, en quelques mots.", ProfilMaximum);
        if (!lecture.EstJuste) return Page();
        var ecrit = await questionner.RepondreAsync(Lien, personnes, quand, profil, annulation);
        if (ecrit.EstFait) return Redirect("/lien/besoin");
        foreach (var refus in ecrit.Refus) ModelState.AddModelError("", refus.Message);
        return Page();
    }

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.BesoinEmployeur, annulation) is { } ferme) return ferme;
        Entreprise = await context.Entreprises.AsNoTracking().Where(e => e.Id == Lien.EntrepriseId).Select(e => e.RaisonSociale).SingleAsync(annulation);
        Action = await context.Actions.AsNoTracking().Where(a => a.Id == Lien.ActionId).Select(a => a.Intitule).SingleAsync(annulation);
        if (Lien.UtiliseLe is null) return null;
        var besoin = await context.Besoins.AsNoTracking().SingleAsync(b => b.ActionId == Lien.ActionId && b.EntrepriseId == Lien.EntrepriseId, annulation);
        Reponse = (besoin.PersonnesCherchees ?? 0, besoin.PourQuand, besoin.ProfilCherche);
        return null;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class ReponseSaisie
    {
        public string? Personnes { get; set; }

        public string? PourQuand { get; set; }

        public string? Profil { get; set; }
    }
}
