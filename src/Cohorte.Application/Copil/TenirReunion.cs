using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Copil;

/// <summary>What is planned for a meeting; values already parsed.</summary>
public sealed record DonneesReunion(DateOnly Le, TimeOnly? Heure, string? Lieu, string? OrdreDuJour);

/// <summary>A meeting of the committee: planned, called, held, approved; its decisions and what it gives to do.</summary>
[CasDUsage]
public sealed class TenirReunion(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Plans a meeting.</summary>
    public async Task<Resultat<Id<ReunionCopil>>> PrevoirAsync(Acteur acteur, Id<ActionCollective> actionId, DonneesReunion donnees, CancellationToken annulation)
    {
        var reunion = new ReunionCopil { ActionId = actionId, Le = donnees.Le, Heure = donnees.Heure, Lieu = donnees.Lieu, OrdreDuJour = donnees.OrdreDuJour };
        context.ReunionsCopil.Add(reunion);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "PrevoirReunion"), annulation);
        return ecrit.EstFait ? reunion.Id : ecrit;
    }

    /// <summary>Calls the members.</summary>
    public Task<Resultat?> ConvoquerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, Guid version, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, version, "ConvoquerReunion", r => r.Passer("Convoquer", acteur.Role!.Value), annulation);

    /// <summary>Records that the meeting was held, who was there, and whether the quorum was met.</summary>
    public Task<Resultat?> TenirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, Guid version, int presents, bool quorum, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, version, "TenirReunion", r =>
        {
            if (r.Le > horloge.AujourdhuiAParis()) return Resultat.Refuse("copil.futur", "Une réunion à venir ne peut pas être déjà tenue.");
            (r.Presents, r.QuorumAtteint) = (presents, quorum);
            return r.Passer("Tenir", acteur.Role!.Value);
        }, annulation);

    /// <summary>Writes the minutes, until they are approved.</summary>
    public Task<Resultat?> RedigerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, Guid version, string compteRendu, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, version, "RedigerCompteRendu", r =>
        {
            if (r.Etat == EtatReunion.Approuvee) return Resultat.Refuse("copil.fige", "Le compte rendu est approuvé : il ne change plus.");
            r.CompteRendu = compteRendu;
            return Resultat.Fait;
        }, annulation);

    /// <summary>Approves the minutes, which freezes them.</summary>
    public Task<Resultat?> ApprouverAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, Guid version, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, version, "ApprouverCompteRendu", r => ApprobationDuCompteRendu.Approuver(r, acteur.Role!.Value), annulation);

    /// <summary>Records a decision of a held meeting; without the quorum it is an opinion.</summary>
    public Task<Resultat?> DeciderAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, ObjetDecision objet, string texte, int? pour, int? contre, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, null, "EnregistrerDecision", r =>
        {
            if (r.Etat != EtatReunion.Tenue) return Resultat.Refuse("copil.decision", "Une décision s’enregistre quand la réunion est tenue et son compte rendu pas encore approuvé.");
            context.DecisionsCopil.Add(new DecisionCopil { ActionId = actionId, ReunionId = r.Id, Objet = objet, Texte = texte, Pour = pour, Contre = contre, EstAvis = r.QuorumAtteint != true });
            return Resultat.Fait;
        }, annulation);

    /// <summary>Gives somebody something to do until a day.</summary>
    public Task<Resultat?> ConfierAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, string intitule, string responsable, DateOnly echeance, CancellationToken annulation) =>
        ModifierAsync(acteur, actionId, id, null, "ConfierAction", r =>
        {
            context.ActionsASuivre.Add(new ActionASuivre { ActionId = actionId, ReunionId = r.Id, Intitule = intitule, Responsable = responsable, Echeance = echeance });
            return Resultat.Fait;
        }, annulation);

    /// <summary>Notes that something asked for is done.</summary>
    public async Task<Resultat?> SolderAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ActionASuivre> id, CancellationToken annulation)
    {
        if (await context.ActionsASuivre.SingleOrDefaultAsync(a => a.ActionId == actionId && a.Id == id, annulation) is not { } suivi) return null;
        suivi.FaiteLe ??= horloge.AujourdhuiAParis();
        return await context.EnregistrerAsync(new Operation(acteur, "SolderAction"), annulation);
    }

    private async Task<Resultat?> ModifierAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ReunionCopil> id, Guid? version, string casUsage, Func<ReunionCopil, Resultat> decider, CancellationToken annulation)
    {
        if (await context.ReunionsCopil.SingleOrDefaultAsync(r => r.ActionId == actionId && r.Id == id, annulation) is not { } reunion) return null;
        if (version is { } lue) context.ExigerVersion(reunion, lue);
        var decision = decider(reunion);
        return decision.EstFait ? await context.EnregistrerAsync(new Operation(acteur, casUsage), annulation) : decision;
    }
}
