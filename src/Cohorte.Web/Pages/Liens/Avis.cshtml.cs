using Cohorte.Application.Affectations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Cohorte.Web.Pages.Affectations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>What a firm thinks of the candidates presented to it, by its link: oui, peut-être, non, or a mark. It may come back and change.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AvisModel(CohorteDbContext context, DonnerSonAvis donner, AppareilAdmis appareil) : PageParLien(appareil)
{
    /// <summary>Opinions as typed, by post and candidacy.</summary>
    [BindProperty]
    public Dictionary<string, string?> Avis { get; set; } = [];

    /// <summary>Opinions as they were shown.</summary>
    [BindProperty]
    public Dictionary<string, string?> Vus { get; set; } = [];

    /// <summary>Version seen of each opinion.</summary>
    [BindProperty]
    public Dictionary<string, string?> Versions { get; set; } = [];

    /// <summary>What the firm is asked.</summary>
    public AvisDeLEntreprise Demande { get; private set; } = null!;

    /// <summary>The form.</summary>
    public FormulaireDAvis<CleDAvis> Formulaire { get; private set; } = null!;

    /// <summary>Title of the action.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Whether opinions were just kept.</summary>
    public bool EstEnregistre { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? fait, CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        EstEnregistre = fait == "oui";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        Formulaire = new(Demande.Grille, Avis, Vus, Versions);
        var lus = Formulaire.Lire(new LectureDeSaisie(ModelState, ""), AvisDemandesModel.SiInconnu);
        if (!ModelState.IsValid) return Page();
        var acteur = new Acteur(null, $"{Demande.Entreprise}, par son lien", Role.Employeur) { EntrepriseId = Lien.EntrepriseId };
        var note = await donner.NoterAsync(acteur, Lien.ActionId!.Value, Lien.EntrepriseId!.Value, lus, annulation);
        if (note.EstFait) return Redirect("/lien/avis?fait=oui");
        foreach (var refus in note.Refus) ModelState.AddModelError(refus is RefusConflit ? "" : refus.Champ ?? "", refus.Message);
        Demande = await donner.LireAsync(Lien.ActionId.Value, Lien.EntrepriseId.Value, annulation);
        Formulaire = Formulaire.Revoir(AvisDemandesModel.Affiches(Demande));
        return Page();
    }

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.AvisEmployeur, annulation) is { } ferme) return ferme;
        Action = await context.Actions.AsNoTracking().Where(a => a.Id == Lien.ActionId).Select(a => a.Intitule).SingleAsync(annulation);
        Demande = await donner.LireAsync(Lien.ActionId!.Value, Lien.EntrepriseId!.Value, annulation);
        Formulaire = FormulaireDAvis<CleDAvis>.Vierge(Demande.Grille, AvisDemandesModel.Affiches(Demande));
        return null;
    }
}
