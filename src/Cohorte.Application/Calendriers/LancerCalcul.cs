using Cohorte.Application.Persistance;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Asks for the computation of a calendar: a job, written together with the trace of its request.</summary>
[CasDUsage]
public sealed class LancerCalcul(CohorteDbContext context, FileDeTravaux file, SonnetteDesTravaux sonnette)
{
    /// <summary>Seconds granted to a computation.</summary>
    public const int Budget = 60;

    /// <summary>Why no computation can be asked now, to know it before writing anything else; <c>null</c> when one can.</summary>
    public async Task<Refus?> ObstacleAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.Travaux.AnyAsync(t => t.ActionId == actionId && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours), annulation)
            ? new Refus("calcul.en-cours", "Un calcul est déjà en cours pour cette action\u00A0: attendez sa fin ou annulez-le.")
            : null;

    /// <summary>Asks; <c>null</c> when the action has no such calendar.</summary>
    public async Task<Resultat<Id<Travail>>?> ExecuterAsync(
        Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, ModeDeCalcul mode, DateOnly? figeAvant, string? evenement, CancellationToken annulation)
    {
        if (await context.Calendriers.Include(c => c.Seances).SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } calendrier) return null;
        if (mode == ModeDeCalcul.Reparer ? calendrier.Etat != EtatCalendrier.Publie : !calendrier.EstModifiable) return (Resultat<Id<Travail>>)new Refus("calendrier.etat", mode == ModeDeCalcul.Reparer ? "Seul le calendrier publié se répare." : "Un calendrier publié ne se recalcule pas\u00A0: créez une variante.");
        if (await ObstacleAsync(actionId, annulation) is { } obstacle) return (Resultat<Id<Travail>>)obstacle;
        var demande = new DemandeDeCalcul(id.Valeur, mode, EmpreinteDeCalendrier.De(calendrier.EnSeances()), figeAvant, evenement);
        var travail = file.Nouveau(TypeDeTravail.CalculCalendrier, demande.Ecrire(), Budget, acteur.Nom, actionId);
        context.Add(travail);
        calendrier.TravailId = travail.Id;
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "LancerCalcul", evenement), annulation);
        if (!ecrit.EstFait) return (Resultat<Id<Travail>>)ecrit;
        sonnette.Sonner(publics: false);
        return travail.Id;
    }
}
