using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>What only a precise task needs to know: the category and its proof, the sensitive facts of the person.</summary>
public sealed record DossierSensible(Candidature Candidature, FaitsSensibles? Faits);

/// <summary>Shows the sensitive facts of a candidacy; each display is written in the journal.</summary>
[CasDUsage]
public sealed class ConsulterEligibilite(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Category, proof and facts of a candidacy; <c>null</c> when the person may not see them.</summary>
    public async Task<DossierSensible?> LireAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.ConseillerOpco or Role.GestionnaireOpco)) return null;
        var candidature = await context.Candidatures.AsNoTracking().SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation);
        if (candidature is null) return null;
        var faits = await context.FaitsSensibles.AsNoTracking().SingleOrDefaultAsync(f => f.PersonneId == candidature.PersonneId, annulation);
        context.Journal.Add(Consultation(acteur, candidature, nameof(Candidature), id.ToString()));
        if (faits is not null) context.Journal.Add(Consultation(acteur, candidature, nameof(FaitsSensibles), faits.PersonneId.ToString()));
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "ConsulterEligibilite"), annulation);
        return ecrit.EstFait ? new DossierSensible(candidature, faits) : null;
    }

    private EcritureJournal Consultation(Acteur acteur, Candidature candidature, string type, string objet) => new()
    {
        Le = horloge.MaintenantUtc(),
        ActeurId = acteur.CompteId,
        Acteur = acteur.Nom,
        Organisation = acteur.Organisation,
        CasUsage = "ConsulterEligibilite",
        ActionId = candidature.ActionId.Valeur,
        TypeObjet = type,
        ObjetId = objet,
        PersonneId = candidature.PersonneId.Valeur,
        Nature = "Consultation",
        Changements = "{}",
    };
}
