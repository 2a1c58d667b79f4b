using System.Text.Json;
using Cohorte.Application.Affectations;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
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

    /// <summary>Whether it seeks an assignment, and no calendar.</summary>
    public bool EstUneAffectation => Travail.Type == TypeDeTravail.CalculAffectation;

    /// <summary>Where the computation is, in a sentence.</summary>
    public string Titre => Travail.Etat switch
    {
        EtatTravail.Termine when EstUneAffectation => Statut == "optimal" ? "Aucun meilleur accord possible" : "Une réponse est trouvée",
        EtatTravail.Termine => Statut switch
        {
            "optimal" => "Aucun meilleur calendrier possible",
            "realisable" => "Un calendrier est trouvé",
            "impossible" => "Aucun calendrier ne respecte toutes les règles",
            "refuse" => "Le calendrier ne peut pas être calculé",
            _ => "Rien de trouvé dans le temps accordé",
        },
        EtatTravail.Annule => "Le calcul est arrêté",
        EtatTravail.Echoue => "Le calcul n’a pas abouti",
        EtatTravail.EnCours => "Le calcul est en cours",
        _ => "Le calcul attend son tour",
    };

    /// <summary>How good the best answer so far is: a calendar with few points, an assignment with many.</summary>
    public string Meilleur => (EstUneAffectation, Travail.Meilleur, Travail.Borne) switch
    {
        (true, { } m, { } b) => m >= b ? "La réponse trouvée ne peut pas être meilleure." : $"Une réponse est trouvée ; des avis plus favorables de {Ecart(b - m, b)} au plus sont possibles.",
        (false, { } m, { } b) => m <= b ? "Le calendrier trouvé ne peut pas être meilleur." : m > 0 ? $"Un calendrier est trouvé ; au plus {Ecart(m - b, m)} de mieux possible." : "",
        _ => "",
    };

    /// <summary>What the end of the computation leaves untouched.</summary>
    public string RienNeChange => EstUneAffectation ? "Aucune affectation n’est changée." : "Aucun calendrier n’est changé.";

    private static string Ecart(long de, long sur) => Ecriture.Pourcentage(decimal.Round(de / (decimal)sur, 2, MidpointRounding.AwayFromZero));

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
        if (await OuvrirAsync(id, annulation) is { } refus) return refus;
        Response.Headers.CacheControl = "no-cache, no-store";
        if (Travail.Resultat is { } resultat) Lire(resultat);
        return Page();
    }

    public async Task<IActionResult> OnPostAnnulerAsync(Guid id, CancellationToken annulation)
    {
        if (await OuvrirAsync(id, annulation) is { } refus) return refus;
        if (await file.AnnulerAsync(Travail.Id, annulation)) Annoncer($"L’arrêt du calcul est demandé. {RienNeChange}");
        return Redirect($"/actions/{Action.Code}/travaux/{id}");
    }

    /// <summary>Finds the computation; a search of an assignment belongs to those who may change assignments, whatever they may do with calendars.</summary>
    private async Task<IActionResult?> OuvrirAsync(Guid id, CancellationToken annulation)
    {
        if (await file.DeLActionAsync(ActionId, new(id), annulation) is not { } travail) return NotFound();
        Travail = travail;
        return EstUneAffectation && !Peut(Permission.ModifierAffectation) ? Forbid() : null;
    }

    private void Lire(string resultat)
    {
        if (EstUneAffectation)
        {
            Statut = AccordTrouve.Lire(resultat).Prouve ? "optimal" : "realisable";
            return;
        }

        using var json = JsonDocument.Parse(resultat);
        Statut = json.RootElement.GetProperty("statut").GetString();
        Motifs = Messages("motifs");
        Incompatibles = Messages("conflitMinimal");
        Relaxations = Messages("relaxationsSuffisantes");

        IReadOnlyList<string> Messages(string membre) => [.. json.RootElement.GetProperty(membre).EnumerateArray().Select(m => m.GetProperty("message").GetString()!)];
    }
}
