using Cohorte.Application.Reglementation.Impact;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Reglementation.ReglesOpco;

/// <summary>A version of a rule of the OPCO: corrected while a draft, then published with what it changes before the eyes, or given up.</summary>
[Exige(Permission.VoirReglesOpco, Ecriture = Permission.ModifierReglesOpco)]
public sealed class VersionModel(LecteurDeRegles lecteur, PreparerRegle preparer, PublierRegle publier, ImpactDeRegle impact, Baremes baremes) : PageCohorte
{
    private Id<RegleOpco> _id;

    /// <summary>Raw text of the forms.</summary>
    [BindProperty]
    public RegleSaisie Saisie { get; set; } = new();

    /// <summary>The version.</summary>
    public RegleOpco Regle { get; private set; } = null!;

    /// <summary>Its parameter.</summary>
    public ParametreLegal<decimal> Parametre { get; private set; } = null!;

    /// <summary>What it would change, for those who may publish it; <c>null</c> once it is no draft.</summary>
    public EtatDImpact? Effet { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = new RegleSaisie
        {
            Version = Regle.Version.ToString(),
            Valeur = Ecriture.Nombre(Parametre.Unite == "fraction" ? Regle.Valeur * 100m : Regle.Valeur, 0, 4),
            Depuis = DateSaisie.De(Regle.Depuis),
            Source = Regle.Source,
        };
        return await MontrerAsync(annulation);
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = Saisie.Lire(lecture, Parametre.Unite);
        return lecture.EstJuste ? await RepondreAsync(await preparer.ModifierAsync(Acteur, _id, Version(Saisie.Version), donnees, annulation), "Le brouillon est enregistré.", annulation) : await MontrerAsync(annulation);
    }

    public async Task<IActionResult> OnPostPublierAsync(string id, CancellationToken annulation) =>
        await ChargerAsync(id, annulation) ? await RepondreAsync(await publier.PublierAsync(Acteur, _id, Version(Saisie.Version), Saisie.Motif, annulation), "La version est publiée.", annulation) : NotFound();

    public async Task<IActionResult> OnPostAbandonnerAsync(string id, CancellationToken annulation) =>
        await ChargerAsync(id, annulation) ? await RepondreAsync(await publier.AbandonnerAsync(Acteur, _id, Version(Saisie.Version), Saisie.Motif, annulation), "Le brouillon est abandonné.", annulation) : NotFound();

    private async Task<IActionResult> RepondreAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is not { } rendu) return NotFound();
        if (rendu.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/regles-opco/versions/{_id}");
        }

        Montrer(rendu.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return await MontrerAsync(annulation);
    }

    /// <summary>The page, with what a draft would change before the eyes of those who may publish it.</summary>
    private async Task<PageResult> MontrerAsync(CancellationToken annulation)
    {
        if (Regle.Etat == EtatRegleOpco.Brouillon && Peut(Permission.ModifierReglesOpco)) Effet = await impact.LireAsync(Regle, annulation);
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<RegleOpco>.TryParse(id, null, out _id) || await lecteur.LireAsync(_id, annulation) is not { } regle) return false;
        if (baremes.Nombres.SingleOrDefault(p => p.Code == regle.Parametre) is not { } parametre) return false;
        (Regle, Parametre) = (regle, parametre);
        return true;
    }
}
