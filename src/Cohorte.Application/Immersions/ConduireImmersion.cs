using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Immersions;

/// <summary>Plans an immersion, moves it, records its reviews.</summary>
[CasDUsage]
public sealed class ConduireImmersion(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Plans an immersion for a candidacy whose firm accepted the person.</summary>
    public async Task<Resultat> PrevoirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> candidatureId, ImmersionPrevue prevue, CancellationToken annulation)
    {
        if (ConduiteDImmersion.Verifier(prevue.Du, prevue.Au, baremes) is { } refus) return refus;
        var candidature = await context.Candidatures.SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == candidatureId, annulation);
        if (candidature?.PosteId is not { } posteId) return Resultat.Refuse("immersion.candidature", "Choisissez une personne proposée à une entreprise.", "CandidatureId");
        var entreprise = await context.Postes.Where(p => p.Id == posteId).Select(p => p.EntrepriseId).SingleAsync(annulation);
        context.Pmsmps.Add(new Pmsmp
        {
            ActionId = actionId,
            CandidatureId = candidature.Id,
            PersonneId = candidature.PersonneId,
            EntrepriseId = entreprise,
            Du = prevue.Du,
            Au = prevue.Au,
            Objet = prevue.Objet,
            Objectifs = prevue.Objectifs,
            Prescripteur = prevue.Prescripteur,
            TypeDePrescripteur = prevue.TypeDePrescripteur,
            HeuresParSemaine = prevue.HeuresParSemaine,
            HeuresParJour = prevue.HeuresParJour,
        });
        return await context.EnregistrerAsync(new Operation(acteur, "PrevoirImmersion"), annulation);
    }

    /// <summary>Moves an immersion; <c>null</c> when the person sees no such immersion.</summary>
    public async Task<Resultat?> PasserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Pmsmp> id, Guid version, string transition, string? motif, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } immersion) return null;
        context.ExigerVersion(immersion, version);
        var decision = ConduiteDImmersion.Passer(immersion, transition, acteur.Role!.Value, horloge.AujourdhuiAParis(), motif);
        if (!decision.EstFait) return decision;
        await SuivreLaCandidatureAsync(immersion, acteur.Role!.Value, annulation);
        return SansBilanCache(acteur, await context.EnregistrerAsync(new Operation(acteur, transition + "Immersion", motif), annulation));
    }

    /// <summary>Notes what the rules ask beyond the convention; <c>null</c> when the person sees no such immersion.</summary>
    public async Task<Resultat?> PreciserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Pmsmp> id, Guid version, ReponsesSurLImmersion reponses, CancellationToken annulation)
    {
        if (acteur.Role is not { } role || !Droits.Accorde(role, Permission.ModifierImmersions) || await TrouverAsync(acteur, actionId, id, annulation) is not { } immersion) return null;
        context.ExigerVersion(immersion, version);
        var note = PrecisionDImmersion.Noter(immersion, reponses, horloge.AujourdhuiAParis());
        return note.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "PreciserImmersion"), annulation) : note;
    }

    /// <summary>Records the reviews; an employer writes its own and leaves the person's as it is.</summary>
    public async Task<Resultat?> NoterBilansAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Pmsmp> id, Guid version, string? bilanEntreprise, string? bilanCandidat, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } immersion) return null;
        if (immersion.Etat is not (EtatPmsmp.EnCours or EtatPmsmp.Terminee)) return Resultat.Refuse("immersion.bilan", "Le bilan se note pendant l’immersion ou après sa fin.");
        context.ExigerVersion(immersion, version);
        immersion.BilanEntreprise = bilanEntreprise;
        if (VoitLeBilanDeLaPersonne(acteur)) immersion.BilanCandidat = bilanCandidat;
        return SansBilanCache(acteur, await context.EnregistrerAsync(new Operation(acteur, "NoterBilanImmersion"), annulation));
    }

    private static bool VoitLeBilanDeLaPersonne(Acteur acteur) => acteur.Role is { } role && Droits.Accorde(role, Permission.ModifierImmersions);

    /// <summary>A conflict tells what changed: not the person's review to who may not read it.</summary>
    private static Resultat SansBilanCache(Acteur acteur, Resultat resultat) => resultat.EstFait || VoitLeBilanDeLaPersonne(acteur) ? resultat
        : Resultat.Refuse([.. resultat.Refus.Select(r => r is RefusConflit conflit ? conflit with { Differences = [.. conflit.Differences.Where(d => d.Champ != nameof(Pmsmp.BilanCandidat))] } : r)]);

    /// <summary>Nobody types twice that an immersion began: the candidacy, still proposed to the firm, follows.</summary>
    private async Task SuivreLaCandidatureAsync(Pmsmp immersion, Role role, CancellationToken annulation)
    {
        if (immersion.Etat != EtatPmsmp.EnCours) return;
        var candidature = await context.Candidatures.SingleAsync(c => c.Id == immersion.CandidatureId, annulation);
        if (candidature.Etat == EtatCandidature.Proposee) candidature.Passer("Immerger", role).Exiger();
    }

    private Task<Pmsmp?> TrouverAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Pmsmp> id, CancellationToken annulation) =>
        context.Pmsmps.SingleOrDefaultAsync(i => i.ActionId == actionId && i.Id == id && (acteur.VoitTouteLAction || i.EntrepriseId == acteur.EntrepriseId), annulation);
}
