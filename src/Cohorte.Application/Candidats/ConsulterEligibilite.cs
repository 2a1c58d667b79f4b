using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>Shows the sensitive facts of a candidacy; each display is written in the journal.</summary>
[CasDUsage]
public sealed class ConsulterEligibilite(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Category and proof of a candidacy; <c>null</c> when the person may not see them.</summary>
    public async Task<Candidature?> LireAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.ConseillerOpco or Role.GestionnaireOpco)) return null;
        var candidature = await context.Candidatures.AsNoTracking().SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation);
        if (candidature is null) return null;
        context.Journal.Add(new EcritureJournal
        {
            Le = horloge.MaintenantUtc(),
            ActeurId = acteur.CompteId,
            Acteur = acteur.Nom,
            Organisation = acteur.Organisation,
            CasUsage = "ConsulterEligibilite",
            ActionId = actionId.Valeur,
            TypeObjet = nameof(Candidature),
            ObjetId = id.ToString(),
            PersonneId = candidature.PersonneId.Valeur,
            Nature = "Consultation",
            Changements = new JsonObject().ToJsonString(),
        });
        await context.EnregistrerAsync(new Operation(acteur, "ConsulterEligibilite"), annulation);
        return candidature;
    }
}
