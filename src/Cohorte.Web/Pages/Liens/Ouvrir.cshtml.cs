using Cohorte.Application.Comptes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Liens;

/// <summary>The door of personal links: nothing is shown before the person asks to open, so that a mail scanner opens nothing; another device proves whose link it is.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OuvrirModel(LiensPersonnels liens, AppareilAdmis appareil) : PageModel
{
    private LienPersonnel _lien = null!;

    /// <summary>Birth date given by another device.</summary>
    [BindProperty]
    public DateSaisie Naissance { get; set; } = new();

    /// <summary>Whether the link opens no more.</summary>
    public bool EstFerme { get; private set; }

    /// <summary>Whether a new link was asked for.</summary>
    public bool EstEnvoye { get; private set; }

    /// <summary>Why it opens no more.</summary>
    public string Raison { get; private set; } = "";

    /// <summary>Whether a new one can be asked for here.</summary>
    public bool PeutRenvoyer => _lien.Usage == UsageLien.DossierCandidat;

    /// <summary>Whether this device must prove whose link it is.</summary>
    public bool DemandeLaNaissance => _lien.DemandeUnePreuve;

    /// <summary>Title.</summary>
    public string Titre => _lien.Usage switch
    {
        UsageLien.DossierCandidat => "Ouvrir mon dossier",
        UsageLien.BesoinEmployeur => "Trois questions sur vos besoins",
        UsageLien.AvisEmployeur => "Votre avis sur les candidats",
        _ => "Choisir mon mot de passe",
    };

    /// <summary>What the person will find behind the door; nothing of anybody.</summary>
    public string? Annonce => _lien.Usage switch
    {
        UsageLien.DossierCandidat => "Vous y voyez où vous en êtes et la suite. Il n’y a pas de mot de passe.",
        UsageLien.AvisEmployeur => "Oui, peut-être ou non pour chaque personne rencontrée\u00A0: une minute, sans mot de passe.",
        UsageLien.BesoinEmployeur => "Combien, quand, quel profil\u00A0: deux minutes, sans mot de passe.",
        _ => null,
    };

    /// <summary>Words of the button.</summary>
    public string Geste => _lien.Usage is UsageLien.BesoinEmployeur or UsageLien.AvisEmployeur ? "Répondre" : "Continuer";

    private string Suite => _lien.Usage switch
    {
        UsageLien.DossierCandidat => "/lien/dossier",
        UsageLien.BesoinEmployeur => "/lien/besoin",
        UsageLien.AvisEmployeur => "/lien/avis",
        _ => "/lien/mot-de-passe",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        if (EstFerme) return Fermer();
        return await appareil.LireAsync(HttpContext, annulation) is { } deja && deja.Id == _lien.Id ? Redirect(Suite) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? renvoi, CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        if (renvoi == "oui" && EstFerme)
        {
            var renvoye = await liens.RenvoyerAsync(_lien, annulation);
            EstEnvoye = renvoye.EstFait;
            foreach (var refus in renvoye.Refus) ModelState.AddModelError("", refus.Message);
            return Page();
        }

        if (EstFerme) return Fermer();
        DateOnly? naissance = Naissance.TryLire(out var date) ? date : null;
        var admis = await liens.AdmettreAsync(_lien, naissance, annulation);
        if (admis.EstFait)
        {
            appareil.Admettre(HttpContext, _lien);
            return Redirect(Suite);
        }

        if (admis.Refus[0].Code is "lien.ferme" or "lien.appareil")
        {
            (EstFerme, Raison) = (true, admis.Refus[0].Message);
            return Fermer();
        }

        ModelState.AddModelError(admis.Refus[0].Champ ?? "", admis.Refus[0].Message);
        return Page();
    }

    private PageResult Fermer()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>()?.Enabled = false;
        return Page();
    }

    private async Task<bool> TrouverAsync(CancellationToken annulation)
    {
        if (await liens.TrouverAsync(HttpContext.Features.Get<JetonPresente>()?.Valeur, annulation) is not { } lien) return false;
        _lien = lien;
        EstFerme = !appareil.Ouvre(lien);
        Raison = lien switch
        {
            { RevoqueLe: not null } => "Il a été fermé, ou remplacé par un plus récent.",
            { UtiliseLe: not null } => "Il a déjà servi.",
            _ => $"Il s’ouvrait jusqu’au {Ecriture.DateLongue(new DateTimeOffset(lien.ExpireLe, TimeSpan.Zero).DateAParis())}.",
        };
        return true;
    }
}
