using Cohorte.Application.Reglementation.Impact;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.Impact;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation.ReglesOpco;

/// <summary>What the publication of a draft would change: contracts, paths and costs, before and after. It names persons of every action, for those who publish.</summary>
[Exige(Permission.ModifierReglesOpco)]
public sealed class ImpactModel(LecteurDeRegles lecteur, ImpactDeRegle impact, AnnuaireDImpact annuaire, Baremes baremes) : PageCohorte, IPageDeListe
{
    /// <summary>The draft.</summary>
    public RegleOpco Regle { get; private set; } = null!;

    /// <summary>Its parameter.</summary>
    public ParametreLegal<decimal> Parametre { get; private set; } = null!;

    /// <summary>Where the report is.</summary>
    public EtatDImpact Effet { get; private set; } = null!;

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneDImpact> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => LigneDImpact.Tableau.Cles;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        if (Effet.Travail is { EstFini: false }) Response.Headers.CacheControl = "no-cache, no-store";
        var toutes = await ToutesAsync(annulation);
        Total = toutes.Count;
        Lignes = [.. toutes.Skip(Etat.Sauter).Take(EtatListe.Taille)];
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(string id, CancellationToken annulation) =>
        await ChargerAsync(id, annulation) ? FichierDeListe.Csv(LigneDImpact.Tableau, await ToutesAsync(annulation), Etat) : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(string id, CancellationToken annulation) =>
        await ChargerAsync(id, annulation) ? FichierDeListe.Xlsx(LigneDImpact.Tableau, await ToutesAsync(annulation), Etat) : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!Id<RegleOpco>.TryParse(id, null, out var cle) || await impact.LancerAsync(Acteur, cle, annulation) is not { } lance) return NotFound();
        if (lance.EstFait) return Redirect($"/regles-opco/versions/{cle}/effet");
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Montrer(lance.Refus);
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<RegleOpco>.TryParse(id, null, out var cle) || await lecteur.LireAsync(cle, annulation) is not { Etat: EtatRegleOpco.Brouillon } regle) return false;
        if (baremes.Nombres.SingleOrDefault(p => p.Code == regle.Parametre) is not { } parametre) return false;
        (Regle, Parametre) = (regle, parametre);
        Effet = await impact.LireAsync(regle, annulation);
        Etat = EtatListe.Lire(Request, "action", "nature", "mesure");
        return true;
    }

    private async Task<IReadOnlyList<LigneDImpact>> ToutesAsync(CancellationToken annulation)
    {
        if (Effet.Rapport is not { } rapport) return [];
        var (nature, plie) = (Etat.Filtre<NatureDImpact>("nature"), TexteDeRecherche.De(Etat.Recherche));
        var lignes = (await annuaire.NommerAsync([.. rapport.Ecarts.Where(e => nature is null || e.Nature == nature)], annulation))
            .Where(l => plie.Length == 0 || TexteDeRecherche.De(l.Nom, l.Action, EcritureDImpact.Mesure(l.Ecart.Mesure)).Contains(plie, StringComparison.Ordinal));
        var ordre = StringComparer.Create(Ecriture.Francais, false);
        var triees = Etat.Tri switch
        {
            "nature" => lignes.OrderBy(l => l.Ecart.Nature).ThenBy(l => l.Action, ordre),
            "mesure" => lignes.OrderBy(l => EcritureDImpact.Mesure(l.Ecart.Mesure), ordre).ThenBy(l => l.Action, ordre),
            _ => lignes.OrderBy(l => l.Action, ordre).ThenBy(l => l.Ecart.Nature).ThenBy(l => l.Nom, ordre),
        };
        return [.. Etat.EstDescendant ? triees.Reverse() : triees];
    }
}
