using Cohorte.Application.Affectations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Cohorte.Web.Pages.Affectations;
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

    /// <summary>The form.</summary>
    public FormulaireDeVoeux Formulaire { get; private set; } = null!;

    /// <summary>Firm and job of every post of the action, even closed.</summary>
    public IReadOnlyDictionary<string, string> Noms { get; private set; } = new Dictionary<string, string>();

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
        var voeux = await NoteAsync(annulation);
        Formulaire = FormulaireDeVoeux.Vierge(Choisissables, [.. (voeux?.Postes ?? []).Select(p => p.ToString())], voeux);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        if (!PeutSouhaiter) return Redirect("/lien/voeux");
        Formulaire = FormulaireDeVoeux.Saisi(Choisissables, Rangs, VersionVue);
        var rangs = Formulaire.Lire(new LectureDeSaisie(ModelState, ""));
        if (!ModelState.IsValid) return Page();
        var version = Guid.TryParse(VersionVue, out var vue) ? vue : Guid.Empty;
        var note = await noter.VoeuxAsync(new Acteur(null, "Candidat, par son lien", Role.Candidat), _candidature.ActionId, _candidature.Id, version, rangs, annulation);
        if (note is { EstFait: true }) return Redirect("/lien/voeux?fait=oui");
        foreach (var refus in note!.Value.Refus) ModelState.AddModelError(refus is RefusConflit ? "" : refus.Champ ?? "", refus.Message);
        if (note.Value.Refus.Any(r => r is RefusConflit)) Formulaire = Formulaire.Revoir(await NoteAsync(annulation));
        return Page();
    }

    private IReadOnlyList<string> Choisissables => [.. Postes.Select(p => p.Id)];

    private Task<VoeuxDuCandidat?> NoteAsync(CancellationToken annulation) => context.VoeuxDesCandidats.AsNoTracking().SingleOrDefaultAsync(v => v.CandidatureId == _candidature.Id, annulation);

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.DossierCandidat, annulation) is { } ferme) return ferme;
        Action = await context.Actions.AsNoTracking().Where(a => a.Id == Lien.ActionId).Select(a => a.Intitule).SingleAsync(annulation);
        _candidature = await context.Candidatures.AsNoTracking().SingleAsync(c => c.ActionId == Lien.ActionId && c.PersonneId == Lien.PersonneId, annulation);
        var postes = await (
            from p in context.Postes.AsNoTracking()
            join e in context.Entreprises on p.EntrepriseId equals e.Id
            where p.ActionId == Lien.ActionId
            orderby e.RaisonSociale, p.Intitule, p.Id
            select new { p.Id, p.Etat, p.Intitule, p.Lieu, p.HeuresHebdomadaires, e.RaisonSociale, e.Commune }).ToListAsync(annulation);
        Noms = postes.ToDictionary(p => p.Id.ToString(), p => $"{p.RaisonSociale}, {p.Intitule}");
        Postes = [.. postes.Where(p => p.Etat == EtatPoste.Ouvert).Select(p => new PlaceASouhaiter(p.Id.ToString(), p.RaisonSociale, string.Join(", ", new[] { p.Intitule, p.Lieu ?? p.Commune, $"{p.HeuresHebdomadaires} par semaine" }.Where(t => !string.IsNullOrEmpty(t)))))];
        return null;
    }
}
