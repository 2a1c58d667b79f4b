using Cohorte.Application.Actions;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Parcours;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Parcours;

/// <summary>The period of an action: time in the centre, peaks of the firms, and what falls on the same days.</summary>
[Exige(Permission.VoirParcours, Ecriture = Permission.ModifierParcours)]
public sealed class PeriodeModel(LecteurDeFaits lecteur, ChoisirPeriode periode, LecteurDeCalendriers calendriers) : PageDAction
{
    /// <summary>Time in the centre.</summary>
    [BindProperty]
    public EnCentreSaisie Centre { get; set; } = new();

    /// <summary>A peak.</summary>
    [BindProperty]
    public PicSaisie Pic { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>First day of the picture.</summary>
    public DateOnly? Debut => Faits.ParcoursRetenu?.Debut ?? Faits.Action.DebutSouhaite;

    /// <summary>Last day of the picture.</summary>
    public DateOnly? Fin => Faits.ParcoursRetenu?.Fin ?? Faits.Action.FinSouhaitee;

    /// <summary>Whether the published calendar gives the time in the centre.</summary>
    public bool CalendrierPublie { get; private set; }

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostCentreAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Centre));
        var du = lecture.DateExigee(Centre.Du, nameof(Centre.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Centre.Au, nameof(Centre.Au), "Donnez le dernier jour.");
        return await SuiteAsync(lecture.EstJuste ? await periode.AjouterEnCentreAsync(Acteur, ActionId, du, au, annulation) : default(Resultat?), nameof(Centre), "Le temps en centre est noté.", annulation);
    }

    public async Task<IActionResult> OnPostPicAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Pic));
        var du = lecture.DateExigee(Pic.Du, nameof(Pic.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Pic.Au, nameof(Pic.Au), "Donnez le dernier jour.");
        var motif = lecture.Texte(Pic.Motif, nameof(Pic.Motif), "Dites ce qui occupe les entreprises à ce moment.");
        var entreprise = lecture.Reference<Entreprise>(Pic.EntrepriseId, nameof(Pic.EntrepriseId));
        return await SuiteAsync(lecture.EstJuste ? await periode.AjouterPicAsync(Acteur, ActionId, entreprise, du, au, Pic.Bloquant, motif, annulation) : default(Resultat?), nameof(Pic), "La pointe est notée.", annulation);
    }

    public async Task<IActionResult> OnPostRetirerAsync(string? ligne, CancellationToken annulation)
    {
        if (!Guid.TryParse(ligne, out var id)) return NotFound();
        return await periode.RetirerAsync(Acteur, ActionId, id, annulation) is { } resultat ? await SuiteAsync(resultat, nameof(Pic), "La ligne est retirée.", annulation) : NotFound();
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/periode");
        }

        if (resultat is { } refus) Montrer(refus.Refus, prefixe);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        CalendrierPublie = await calendriers.EstPublieAsync(ActionId, annulation);
    }

    /// <summary>Raw text of the time in the centre.</summary>
    public sealed class EnCentreSaisie
    {
        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();
    }

    /// <summary>Raw text of a peak.</summary>
    public sealed class PicSaisie
    {
        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public string? EntrepriseId { get; set; }

        public string? Motif { get; set; }

        public bool Bloquant { get; set; }
    }
}
