using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Notes that everybody concerned was told of the published calendar.</summary>
[CasDUsage]
public sealed class NoterPrevenus(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Notes it; <c>null</c> when the action has no such calendar.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, CancellationToken annulation)
    {
        if (await context.Calendriers.SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } calendrier) return null;
        var note = calendrier.NoterPrevenus(horloge.AujourdhuiAParis());
        return note.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "NoterPrevenus"), annulation) : note;
    }
}
