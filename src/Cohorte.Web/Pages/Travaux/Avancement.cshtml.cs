using System.Text.Json;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Travaux;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Travaux;

/// <summary>Where a computation of the action is, how to stop it, and what came out.</summary>
[Exige(Permission.ModifierParcours)]
public sealed class AvancementModel(FileDeTravaux file) : PageDAction
{
    /// <summary>The computation.</summary>
    public Travail Travail { get; private set; } = null!;

    /// <summary>What was asked.</summary>
    public DemandeDeCalcul Demande => DemandeDeCalcul.Lire(Travail.Demande);

    /// <summary>Status of the answer: optimal, realisable, refuse, impossible or nonTrouve.</summary>
    public string? Statut { get; private set; }

    /// <summary>Refusals and facts to know.</summary>
    public IReadOnlyList<string> Motifs { get; private set; } = [];

    /// <summary>Rules that cannot hold together.</summary>
    public IReadOnlyList<string> Incompatibles { get; private set; } = [];

    /// <summary>What relaxing suffices.</summary>
    public IReadOnlyList<string> Relaxations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await file.DeLActionAsync(ActionId, new(id), annulation) is not { } travail) return NotFound();
        Travail = travail;
        Response.Headers.CacheControl = "no-store";
        if (travail.Resultat is { } resultat) Lire(resultat);
        return Page();
    }

    public async Task<IActionResult> OnPostAnnulerAsync(Guid id, CancellationToken annulation)
    {
        if (await file.DeLActionAsync(ActionId, new(id), annulation) is not { } travail) return NotFound();
        if (await file.AnnulerAsync(travail.Id, annulation)) Annoncer("L’arrêt du calcul est demandé. Aucun calendrier n’est changé.");
        return Redirect($"/actions/{Action.Code}/travaux/{id}");
    }

    private void Lire(string resultat)
    {
        using var json = JsonDocument.Parse(resultat);
        Statut = json.RootElement.GetProperty("statut").GetString();
        Motifs = Messages("motifs");
        Incompatibles = Messages("conflitMinimal");
        Relaxations = Messages("relaxationsSuffisantes");

        IReadOnlyList<string> Messages(string membre) => [.. json.RootElement.GetProperty(membre).EnumerateArray().Select(m => m.GetProperty("message").GetString()!)];
    }
}
