using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>Moves a candidacy, notes the firm's yes, checks eligibility.</summary>
[CasDUsage]
public sealed class ConduireCandidature(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Moves a candidacy; <c>null</c> when the person sees no such candidacy.</summary>
    public async Task<Resultat?> PasserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, Guid version, GesteDeCandidature geste, Id<Poste>? posteId, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } candidature) return null;
        context.ExigerVersion(candidature, version);
        var poste = posteId is { } p ? await context.Postes.SingleOrDefaultAsync(x => x.ActionId == actionId && x.Id == p, annulation) : null;
        var decision = ConduiteDeCandidature.Passer(candidature, geste with { Poste = poste }, acteur.Role!.Value, horloge.AujourdhuiAParis());
        return decision.EstFait ? await context.EnregistrerAsync(new Operation(acteur, geste.Transition + "Candidature", geste.Motif), annulation) : decision;
    }

    /// <summary>Notes that the firm accepts the person.</summary>
    public async Task<Resultat?> AccepterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, Guid version, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } candidature) return null;
        context.ExigerVersion(candidature, version);
        var decision = ConduiteDeCandidature.Accepter(candidature, horloge.AujourdhuiAParis());
        return decision.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "AccepterCandidature"), annulation) : decision;
    }

    /// <summary>Notes the outcome of the eligibility check and the proof seen.</summary>
    public async Task<Resultat?> VerifierAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, Guid version, CategoriePublic categorie, bool? nouvelleChance, TypePreuve preuve, DateOnly vueLe, DateOnly? valableJusquau, CancellationToken annulation)
    {
        if (!acteur.VoitTouteLAction || await TrouverAsync(acteur, actionId, id, annulation) is not { } candidature) return null;
        if (vueLe > horloge.AujourdhuiAParis()) return Resultat.Refuse("eligibilite.date", "La preuve ne peut pas être vue à une date à venir.", "PreuveVueLe");
        if (valableJusquau < vueLe) return Resultat.Refuse("eligibilite.validite", "La fin de validité précède le jour où la preuve est vue.", "PreuveValableJusquau");
        context.ExigerVersion(candidature, version);
        (candidature.Categorie, candidature.NouvelleChance, candidature.Preuve, candidature.PreuveVueLe, candidature.PreuveVuePar, candidature.PreuveValableJusquau) = (categorie, nouvelleChance, preuve, vueLe, acteur.Nom, valableJusquau);
        return await context.EnregistrerAsync(new Operation(acteur, "VerifierEligibilite"), annulation);
    }

    /// <summary>Notes the birth, the diploma and the present contract of the person, which rules of the contract ask for.</summary>
    public async Task<Resultat?> NoterSituationAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, (Guid Candidature, Guid Personne) versions, SituationDeLaPersonne situation, CancellationToken annulation)
    {
        if (!acteur.VoitTouteLAction || await TrouverAsync(acteur, actionId, id, annulation) is not { } candidature) return null;
        var personne = await context.Personnes.SingleAsync(p => p.Id == candidature.PersonneId, annulation);
        if (situation.DateNaissance > candidature.OrienteeLe) return Resultat.Refuse("situation.naissance", "Cette personne serait née après son orientation.", nameof(Personne.DateNaissance));
        context.ExigerVersion(candidature, versions.Candidature);
        context.ExigerVersion(personne, versions.Personne);
        (personne.DateNaissance, candidature.Diplome, candidature.SalarieDInsertion) = (situation.DateNaissance, situation.Diplome, situation.SalarieDInsertion);
        return await context.EnregistrerAsync(new Operation(acteur, "NoterSituation"), annulation);
    }

    private async Task<Candidature?> TrouverAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, CancellationToken annulation) =>
        await context.Candidatures.Where(c => c.ActionId == actionId && c.Id == id).VisiblesPar(acteur, context).SingleOrDefaultAsync(annulation);
}

/// <summary>What the rules ask of a person, as somebody said it; <c>null</c> = nobody did.</summary>
public sealed record SituationDeLaPersonne(DateOnly? DateNaissance, Diplome? Diplome, bool? SalarieDInsertion);

/// <summary>Who sees which candidacies: the OPCO all, a firm those proposed to it, a partner those it sent.</summary>
public static class VisibiliteDesCandidatures
{
    /// <summary>Filters a query.</summary>
    public static IQueryable<Candidature> VisiblesPar(this IQueryable<Candidature> candidatures, Acteur acteur, CohorteDbContext context)
    {
        if (acteur.VoitTouteLAction) return candidatures;
        if (acteur is { Role: Role.Employeur, EntrepriseId: { } entreprise })
        {
            return candidatures.Where(c => c.PosteId != null && context.Postes.Any(p => p.Id == c.PosteId && p.EntrepriseId == entreprise));
        }

        return acteur is { Role: Role.Partenaire, PartenaireId: { } partenaire } ? candidatures.Where(c => c.PartenaireId == partenaire) : candidatures.Where(_ => false);
    }
}
