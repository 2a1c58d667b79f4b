using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>Corrects an exchange, closes its follow-up: its author only.</summary>
[CasDUsage]
public sealed class ModifierEchange(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Corrects it; <c>null</c> when the visitor sees no such exchange.</summary>
    public async Task<Resultat?> CorrigerAsync(Acteur acteur, Id<Echange> id, Guid version, SaisieDEchange saisie, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, id, annulation) is not { } echange) return null;
        if (echange.AuteurId != acteur.CompteId) return Resultat.Refuse("echange.auteur", $"Seule la personne qui a noté cet échange peut le corriger : {echange.Auteur}.");
        var verifie = (saisie.RelanceLe == echange.RelanceLe ? saisie with { RelanceLe = null } : saisie).Verifier(horloge.AujourdhuiAParis());
        if (!verifie.EstFait) return verifie;
        context.ExigerVersion(echange, version);
        saisie.Reporter(echange);
        return await context.EnregistrerAsync(new Operation(acteur, "CorrigerEchange"), annulation);
    }

    /// <summary>Notes that the follow-up is done; anybody who sees the exchange may, so that a stand-in can.</summary>
    public async Task<Resultat?> CloreAsync(Acteur acteur, Id<Echange> id, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, id, annulation) is not { } echange) return null;
        if (echange.AttendUneRelance) echange.RelanceFaiteLe = horloge.AujourdhuiAParis();
        return await context.EnregistrerAsync(new Operation(acteur, "CloreRelance"), annulation);
    }

    private Task<Echange?> TrouverAsync(Acteur acteur, Id<Echange> id, CancellationToken annulation) =>
        context.Echanges.VisiblesPar(acteur, context, horloge.AujourdhuiAParis()).SingleOrDefaultAsync(e => e.Id == id, annulation);
}
