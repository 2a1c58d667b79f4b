using Cohorte.Application.Conformite;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Contrats;

/// <summary>Moves a contract through its states, signature aside. Every method answers <c>null</c> when the contract does not exist for this person.</summary>
[CasDUsage]
public sealed class ConduireContrat(CohorteDbContext context, LecteurDeConformite conformite, TimeProvider horloge)
{
    /// <summary>Sends a complete draft to signature.</summary>
    public async Task<Resultat?> PreparerSignatureAsync(CibleContrat cible, CancellationToken annulation)
    {
        var lu = await context.ContratsVisibles(cible.Action, cible.Acteur).AsNoTracking().SingleOrDefaultAsync(c => c.Id == cible.Id, annulation);
        if (lu is null) return null;
        var obstacles = await ObstaclesAsync(lu, annulation);
        return await DeciderAsync(cible, "PreparerSignature", null, contrat => RedactionDuContrat.PreparerSignature(contrat, cible.Role, obstacles), annulation);
    }

    /// <summary>Takes a contract back to draft.</summary>
    public Task<Resultat?> CorrigerAsync(CibleContrat cible, CancellationToken annulation) =>
        DeciderAsync(cible, "CorrigerContrat", null, contrat => RedactionDuContrat.Corriger(contrat, cible.Role), annulation);

    /// <summary>Gives it up before signature.</summary>
    public Task<Resultat?> AbandonnerAsync(CibleContrat cible, string? motif, CancellationToken annulation) =>
        DeciderAsync(cible, "AbandonnerContrat", motif, contrat => RedactionDuContrat.Abandonner(contrat, cible.Role, motif), annulation);

    /// <summary>Starts it.</summary>
    public Task<Resultat?> ExecuterAsync(CibleContrat cible, CancellationToken annulation) =>
        DeciderAsync(cible, "ExecuterContrat", null, contrat => VieDuContrat.Executer(contrat, cible.Role, horloge.AujourdhuiAParis()), annulation);

    /// <summary>Ends it.</summary>
    public Task<Resultat?> TerminerAsync(CibleContrat cible, CancellationToken annulation) =>
        DeciderAsync(cible, "TerminerContrat", null, contrat => VieDuContrat.Terminer(contrat, cible.Role, horloge.AujourdhuiAParis()), annulation);

    /// <summary>Records a breach, and what follows when nobody came: candidacy, post.</summary>
    public async Task<Resultat?> RompreAsync(CibleContrat cible, DateOnly le, CauseRupture? cause, CancellationToken annulation)
    {
        var lies = await (
            from contrat in context.ContratsVisibles(cible.Action, cible.Acteur)
            where contrat.Id == cible.Id
            join candidature in context.Candidatures on contrat.CandidatureId equals candidature.Id
            select new { Candidature = candidature, Poste = context.Postes.SingleOrDefault(p => p.Id == contrat.PosteId) }).SingleOrDefaultAsync(annulation);
        return lies is null ? null : await DeciderAsync(cible, "RompreContrat", null, contrat =>
        {
            var rompu = VieDuContrat.Rompre(contrat, cible.Role, le, cause, horloge.AujourdhuiAParis());
            if (rompu.EstFait) RuptureAvantLeDebut.Liberer(contrat, lies.Candidature, lies.Poste);
            return rompu;
        }, annulation);
    }

    /// <summary>Records the adequacy review.</summary>
    public Task<Resultat?> NoterRevueAsync(CibleContrat cible, DateOnly le, string? conclusion, CancellationToken annulation) =>
        DeciderAsync(cible, "NoterRevueAdequation", null, contrat => VieDuContrat.NoterRevue(contrat, le, conclusion, horloge.AujourdhuiAParis()), annulation);

    /// <summary>Records the formalities of the hire.</summary>
    public Task<Resultat?> NoterFormalitesAsync(CibleContrat cible, Formalites formalites, CancellationToken annulation) =>
        DeciderAsync(cible, "NoterFormalites", null, contrat => FormalitesDuContrat.Noter(contrat, formalites, horloge.AujourdhuiAParis()), annulation);

    /// <summary>Blocking verdicts of law that no legal basis of the action lifts.</summary>
    private async Task<IReadOnlyList<Refus>> ObstaclesAsync(Contrat contrat, CancellationToken annulation)
    {
        return [.. (await conformite.LireAsync(contrat, annulation)).Obstacles()
            .Select(v => new Refus("contrat.conformite", $"{v.Intitule} ({v.Code}){Typo.DeuxPoints}{v.Message}{(v.Corrections.Count == 0 ? "" : $" Pour y remédier{Typo.DeuxPoints}{string.Join(", ou ", v.Corrections.Select(c => c.Message))}.")}"))];
    }

    private async Task<Resultat?> DeciderAsync(CibleContrat cible, string casUsage, string? motif, Func<Contrat, Resultat> decider, CancellationToken annulation)
    {
        var contrat = await context.ContratsVisibles(cible.Action, cible.Acteur).SingleOrDefaultAsync(c => c.Id == cible.Id, annulation);
        if (contrat is null) return null;
        context.ExigerVersion(contrat, cible.Version);
        var decide = decider(contrat);
        return decide.EstFait ? await context.EnregistrerAsync(new Operation(cible.Acteur, casUsage, motif), annulation) : decide;
    }
}

/// <summary>Who acts on which contract, as that person saw it.</summary>
/// <param name="Acteur">The person.</param>
/// <param name="Action">The action.</param>
/// <param name="Id">The contract.</param>
/// <param name="Version">Version shown to the person.</param>
public sealed record CibleContrat(Acteur Acteur, Id<ActionCollective> Action, Id<Contrat> Id, Guid Version)
{
    /// <summary>Role of the person; the product itself never moves a contract.</summary>
    public Role Role => Acteur.Role ?? throw new InvalidOperationException("A contract is moved by a person.");
}
