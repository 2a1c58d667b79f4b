using System.Globalization;
using Cohorte.Application.Affectations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>A place that a candidate may wish.</summary>
/// <param name="Id">The post.</param>
/// <param name="Entreprise">The firm.</param>
/// <param name="Detail">Job, place, hours.</param>
public sealed record PlaceASouhaiter(string Id, string Entreprise, string Detail);

/// <summary>Where a candidate would like to work, in order, by its personal link.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VoeuxModel(CohorteDbContext context, NoterPreferences noter, AppareilAdmis appareil) : PageParLien(appareil)
{
    private Candidature _candidature = null!;

    /// <summary>Rank of each post, as chosen.</summary>
    [BindProperty]
    public Dictionary<string, string?> Rangs { get; set; } = [];

    /// <summary>Version seen.</summary>
    [BindProperty]
    public string? VersionVue { get; set; }

    /// <summary>Title of the action.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Open posts.</summary>
    public IReadOnlyList<PlaceASouhaiter> Postes { get; private set; } = [];

    /// <summary>Whether the wishes were just kept.</summary>
    public bool EstEnregistre { get; private set; }

    /// <summary>Whether the wishes may still change.</summary>
    public bool PeutSouhaiter => VoeuxDuCandidat.SontOuverts(_candidature.Etat);

    public async Task<IActionResult> OnGetAsync(string? fait, CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        EstEnregistre = fait == "oui";
        var voeux = await context.VoeuxDesCandidats.AsNoTracking().SingleOrDefaultAsync(v => v.CandidatureId == _candidature.Id, annulation);
        foreach (var (poste, rang) in (voeux?.Postes ?? []).Select((p, r) => (p, r + 1))) Rangs[poste.ToString()] = rang.ToString(CultureInfo.InvariantCulture);
        VersionVue = (voeux?.Version ?? Guid.Empty).ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        if (!PeutSouhaiter) return Redirect("/lien/voeux");
        var lecture = new LectureDeSaisie(ModelState, "");
        var rangs = new Dictionary<Guid, int>();
        foreach (var (poste, saisi) in Rangs)
        {
            if (lecture.Entier(saisi, $"{nameof(Rangs)}[{poste}]", 1, Math.Max(1, Postes.Count)) is not { } rang) continue;
            if (Guid.TryParse(poste, out var cle)) rangs[cle] = rang;
            else lecture.Signaler(nameof(Rangs), "Choisissez des places de la liste.");
        }

        if (!ModelState.IsValid) return Page();
        var version = Guid.TryParse(VersionVue, out var vue) ? vue : Guid.Empty;
        var note = await noter.VoeuxAsync(new Acteur(null, "Candidat, par son lien", Role.Candidat), _candidature.ActionId, _candidature.Id, version, rangs, annulation);
        if (note is { EstFait: true }) return Redirect("/lien/voeux?fait=oui");
        foreach (var refus in note!.Value.Refus) ModelState.AddModelError(refus is RefusConflit ? "" : refus.Champ ?? "", refus.Message);
        return Page();
    }

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.DossierCandidat, annulation) is { } ferme) return ferme;
        Action = await context.Actions.AsNoTracking().Where(a => a.Id == Lien.ActionId).Select(a => a.Intitule).SingleAsync(annulation);
        _candidature = await context.Candidatures.AsNoTracking().SingleAsync(c => c.ActionId == Lien.ActionId && c.PersonneId == Lien.PersonneId, annulation);
        var postes = await (
            from p in context.Postes.AsNoTracking()
            join e in context.Entreprises on p.EntrepriseId equals e.Id
            where p.ActionId == Lien.ActionId && p.Etat == EtatPoste.Ouvert
            orderby e.RaisonSociale, p.Intitule, p.Id
            select new { p.Id, p.Intitule, p.Lieu, p.HeuresHebdomadaires, e.RaisonSociale, e.Commune }).ToListAsync(annulation);
        Postes = [.. postes.Select(p => new PlaceASouhaiter(p.Id.ToString(), p.RaisonSociale, string.Join(", ", new[] { p.Intitule, p.Lieu ?? p.Commune, $"{p.HeuresHebdomadaires} par semaine" }.Where(t => !string.IsNullOrEmpty(t)))))];
        return null;
    }
}
