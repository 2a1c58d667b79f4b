using Cohorte.Application.Actions;
using Cohorte.Application.Consultations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Parcours;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Consultations;

/// <summary>Who gives each module, and by which decision of the committee.</summary>
[Exige(Permission.VoirPrestataires, Ecriture = Permission.ModifierPrestataires)]
public sealed class DansLActionModel(LecteurDeFaits lecteur, EnregistrerPrestataire enregistrer, CohorteDbContext context) : PageDAction
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RetenueSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Known providers.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Connus { get; private set; } = [];

    /// <summary>Decisions on the choice of providers.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Decisions { get; private set; } = [];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var module = lecture.Reference<ModuleFormation>(Saisie.ModuleId, nameof(Saisie.ModuleId));
        var prestataire = lecture.Reference<Prestataire>(Saisie.PrestataireId, nameof(Saisie.PrestataireId));
        var decision = lecture.Reference<DecisionCopil>(Saisie.DecisionId, nameof(Saisie.DecisionId));
        if (module is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.ModuleId), "Choisissez le module.");
        if (prestataire is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.PrestataireId), "Choisissez l’organisme.");
        if (lecture.EstJuste)
        {
            if (await enregistrer.RetenirAsync(Acteur, ActionId, module!.Value, prestataire!.Value, decision, annulation) is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer("L’organisme est noté pour ce module.");
                return Redirect($"/actions/{Action.Code}/prestataires");
            }

            Montrer(resultat.Refus);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        var connus = await context.Prestataires.AsNoTracking().OrderBy(p => p.Recherche).Take(500).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        Connus = [.. connus.Select(p => (p.Id.ToString(), p.Nom))];
        Decisions = [.. Faits.Reunions.SelectMany(r => r.Decisions.Select(d => (r, d))).Where(p => p.d is { Objet: ObjetDecision.ChoixPrestataires, EstAvis: false }).Select(p => (p.d.Id.ToString(), $"COPIL du {Ecriture.DateCourte(p.r.Le)}{Typo.DeuxPoints}{p.d.Texte}"))];
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class RetenueSaisie
    {
        public string? ModuleId { get; set; }

        public string? PrestataireId { get; set; }

        public string? DecisionId { get; set; }
    }
}
