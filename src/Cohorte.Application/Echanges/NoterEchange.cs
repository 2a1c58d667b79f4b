using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>Notes an exchange; the follow-ups that it answers are closed with it.</summary>
[CasDUsage]
public sealed class NoterEchange(CohorteDbContext context, CarnetDAdresses carnet, TimeProvider horloge)
{
    /// <summary>Notes it; <c>null</c> when the visitor knows no such interlocutor or action.</summary>
    /// <param name="acteur">The author.</param>
    /// <param name="avec">With whom.</param>
    /// <param name="codeAction">About which action, if one.</param>
    /// <param name="saisie">What was said.</param>
    /// <param name="objet">Subject, for a mail sent from here.</param>
    /// <param name="cloreLesRappels">Whether it answers the pending follow-ups of the author, and of the colleagues it stands in for, with the same interlocutor.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<Resultat<Id<Echange>>?> ExecuterAsync(Acteur acteur, Interlocuteur avec, string? codeAction, SaisieDEchange saisie, string? objet, bool cloreLesRappels, CancellationToken annulation)
    {
        var action = await carnet.ActionAsync(acteur, codeAction, annulation);
        if ((codeAction is not null && action is null) || await carnet.TrouverAsync(acteur, avec, action, annulation) is null) return null;
        var aujourdhui = horloge.AujourdhuiAParis();
        var verifie = saisie.Verifier(aujourdhui);
        if (!verifie.EstFait) return verifie;
        if (cloreLesRappels)
        {
            foreach (var ancien in await EnAttenteAsync(acteur, avec, action, annulation)) ancien.RelanceFaiteLe = aujourdhui;
        }

        var echange = new Echange
        {
            Texte = saisie.Texte,
            Objet = objet,
            Auteur = acteur.Nom,
            AuteurId = acteur.CompteId,
            NoteLe = horloge.MaintenantUtc(),
            ActionId = avec.ActionId ?? action?.Id,
            EntrepriseId = avec.EntrepriseId,
            PartenaireId = avec.PartenaireId,
            PrestataireId = avec.PrestataireId,
            PersonneId = avec.PersonneId,
        };
        saisie.Reporter(echange);
        context.Echanges.Add(echange);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "NoterEchange"), annulation);
        return ecrit.EstFait ? echange.Id : ecrit;
    }

    /// <summary>The pending follow-ups of the author, and of the colleagues it stands in for, with an interlocutor, about an action when one is given.</summary>
    public Task<List<Echange>> EnAttenteAsync(Acteur acteur, Interlocuteur avec, ActionCollective? action, CancellationToken annulation)
    {
        var comptes = context.ComptesDe(acteur.CompteId, horloge.AujourdhuiAParis());
        var echanges = context.Echanges.Avec(avec).Where(e => e.RelanceLe != null && e.RelanceFaiteLe == null && e.AuteurId != null && comptes.Contains(e.AuteurId.Value));
        if (action is not null) echanges = echanges.Where(e => e.ActionId == action.Id || e.ActionId == null);
        return echanges.OrderBy(e => e.RelanceLe).ToListAsync(annulation);
    }
}
