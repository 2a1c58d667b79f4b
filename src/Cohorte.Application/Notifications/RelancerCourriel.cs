using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Notifications;

/// <summary>Puts a dead letter back in the outbox.</summary>
[CasDUsage]
public sealed class RelancerCourriel(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Relaunches it; <c>null</c> when there is no such mail.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<Courriel> id, CancellationToken annulation)
    {
        if (await context.Courriels.SingleOrDefaultAsync(c => c.Id == id, annulation) is not { } courriel) return null;
        var decision = courriel.Relancer(acteur.Role!.Value, horloge.MaintenantUtc());
        return decision.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "RelancerCourriel"), annulation) : decision;
    }
}
