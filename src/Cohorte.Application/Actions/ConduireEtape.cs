using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Starts, closes, skips or reopens a step: loads the facts, lets the domain decide, writes.</summary>
[CasDUsage]
public sealed class ConduireEtape(CohorteDbContext context, LecteurDeFaits lecteur, LecteurDeRegles regles, TimeProvider horloge)
{
    /// <summary>The transitions by the name that forms post.</summary>
    public static readonly IReadOnlyList<string> Transitions = ["Demarrer", "Terminer", "Ecarter", "Rouvrir"];

    /// <summary>Applies a transition to a step of the action; <c>null</c> when the action has no such step.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, string cle, string transition, Guid version, string? motif, CancellationToken annulation)
    {
        if (!Transitions.Contains(transition) || acteur.Role is not { } role) return null;
        if (await context.Etapes.SingleOrDefaultAsync(e => e.ActionId == actionId && e.Cle == cle, annulation) is not { } etape) return null;
        var contexte = new ContexteCritere(await lecteur.ChargerAsync(actionId, annulation), horloge.AujourdhuiAParis(), await regles.AppliqueesAsync(annulation));
        context.ExigerVersion(etape, version);
        var decision = transition switch
        {
            "Demarrer" => ConduiteDEtape.Demarrer(etape, contexte, role, motif),
            "Terminer" => ConduiteDEtape.Terminer(etape, contexte, role),
            "Ecarter" => ConduiteDEtape.Ecarter(etape, role, motif),
            _ => ConduiteDEtape.Rouvrir(etape, role, motif),
        };
        return decision.EstFait
            ? await context.EnregistrerAsync(new Operation(acteur, transition + "Etape", motif), annulation)
            : decision;
    }
}
