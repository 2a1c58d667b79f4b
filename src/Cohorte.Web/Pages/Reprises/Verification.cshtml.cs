using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reprises;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Web.Droits;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reprises;

/// <summary>Every answer of a taking over, then its confirmation.</summary>
[Exige(Permission.CreerAction)]
public sealed class VerificationModel(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue, AnalyserImport analyser, ReprendreAction reprendre) : PageDImport(context, garde, catalogue)
{
    private readonly GardeDesBrouillons _garde = garde;
    private readonly CatalogueDesModeles _catalogue = catalogue;

    /// <summary>Template chosen.</summary>
    public ModeleDeParcours? Modele { get; private set; }

    /// <summary>What each table would do.</summary>
    public AnalyseDImport Analyse { get; private set; } = null!;

    /// <summary>Title of a step.</summary>
    public string? Intitule(string? cle) => Modele?.Etapes.FirstOrDefault(e => e.Cle == cle)?.Intitule;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await TrouverAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        var repris = await reprendre.ExecuterAsync(Acteur, Brouillon, Contenu, annulation);
        if (!repris.EstFait)
        {
            foreach (var refus in repris.Refus) ModelState.AddModelError("", refus.Message);
            return await TrouverAsync(annulation) ? Page() : NotFound();
        }

        Annoncer("L’action est reprise. " + ApercuModel.Phrase(repris.Valeur.Bilan));
        return Redirect($"/actions/{repris.Valeur.Code}");
    }

    public async Task<IActionResult> OnPostAbandonnerAsync(CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        var abandon = await _garde.AbandonnerAsync(Acteur, Brouillon, annulation);
        if (!abandon.EstFait)
        {
            foreach (var refus in abandon.Refus) ModelState.AddModelError("", refus.Message);
            return await TrouverAsync(annulation) ? Page() : NotFound();
        }

        Annoncer("La reprise est abandonnée, rien n’est enregistré.");
        return Redirect("/actions");
    }

    private async Task<bool> TrouverAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || !EstUneReprise) return false;
        Modele = Contenu.Modele is { } code ? await _catalogue.TrouverAsync(code, annulation) : null;
        Analyse = await analyser.ExecuterAsync(Cible, Contenu, annulation);
        return true;
    }
}
