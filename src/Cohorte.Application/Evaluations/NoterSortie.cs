using Cohorte.Application.Contrats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Evaluations;

/// <summary>Records what the end of a contract teaches: the evaluation, the outcome, the satisfaction.</summary>
[CasDUsage]
public sealed class NoterSortie(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Records or corrects the final evaluation of a trainee; <c>null</c> when the person sees no such contract.</summary>
    public async Task<Resultat?> EvaluerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Contrat> contratId, Guid version, DateOnly le, ResultatEvaluation resultat, string? appreciation, CancellationToken annulation)
    {
        if (await context.ContratsVisibles(actionId, acteur).SingleOrDefaultAsync(c => c.Id == contratId, annulation) is not { } contrat) return null;
        var evaluation = await context.EvaluationsFinales.SingleOrDefaultAsync(e => e.ContratId == contratId, annulation);
        if (evaluation is null) context.Add(evaluation = new EvaluationFinale { ActionId = actionId, ContratId = contratId });
        else context.ExigerVersion(evaluation, version);
        (evaluation.Le, evaluation.Resultat, evaluation.Appreciation) = (le, resultat, appreciation);
        return await EcrireAsync(acteur, "EvaluerStagiaire", SaisieDesSorties.Verifier(evaluation, contrat, horloge.AujourdhuiAParis()), annulation);
    }

    /// <summary>Records or corrects what a trainee became; for those who see the whole action.</summary>
    public async Task<Resultat?> NoterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Contrat> contratId, Jalon jalon, Guid version, DateOnly le, Issue issue, int? dureeCddMois, bool? memeEmployeur, CancellationToken annulation)
    {
        if (!acteur.VoitTouteLAction || await context.ContratsVisibles(actionId, acteur).SingleOrDefaultAsync(c => c.Id == contratId, annulation) is not { } contrat) return null;
        var sortie = await context.SortiesStagiaires.SingleOrDefaultAsync(s => s.ContratId == contratId && s.Jalon == jalon, annulation);
        if (sortie is null) context.Add(sortie = new SortieStagiaire { ActionId = actionId, ContratId = contratId, Jalon = jalon });
        else context.ExigerVersion(sortie, version);
        (sortie.Le, sortie.Issue, sortie.DureeCddMois, sortie.MemeEmployeur) = (le, issue, dureeCddMois, memeEmployeur);
        return await EcrireAsync(acteur, "NoterSortie", SaisieDesSorties.Verifier(sortie, contrat, horloge.AujourdhuiAParis()), annulation);
    }

    /// <summary>Records an answer to the satisfaction survey: of a trainee (its contract), of an employer (its firm), or of a provider; a provider records its own only.</summary>
    public async Task<Resultat?> RepondreAsync(Acteur acteur, Id<ActionCollective> actionId, Repondant repondant, Id<Contrat>? contratId, Id<Entreprise>? entrepriseId, int note, bool? renouvellerait, string? commentaire, DateOnly le, CancellationToken annulation)
    {
        if (!acteur.VoitTouteLAction && repondant != Repondant.OrganismeFormation) return Resultat.Refuse("satisfaction.repondant", "Vous notez la réponse de votre organisme. L’OPCO note les autres.", "Repondant");
        if (repondant == Repondant.Salarie && (contratId is not { } contrat || !await context.ContratsVisibles(actionId, acteur).AnyAsync(c => c.Id == contrat, annulation))) return Resultat.Refuse("satisfaction.personne", "Choisissez la personne qui répond.", "ContratId");
        if (repondant == Repondant.Employeur && (entrepriseId is not { } firme || !await context.Besoins.AnyAsync(b => b.ActionId == actionId && b.EntrepriseId == firme, annulation))) return Resultat.Refuse("satisfaction.entreprise", "Choisissez l’entreprise qui répond.", "EntrepriseId");
        var reponse = new EnqueteSatisfaction
        {
            ActionId = actionId,
            Repondant = repondant,
            ContratId = repondant == Repondant.Salarie ? contratId : null,
            EntrepriseId = repondant == Repondant.Employeur ? entrepriseId : null,
            Note = note,
            Renouvellerait = renouvellerait,
            Commentaire = commentaire,
            Le = le,
        };
        context.Add(reponse);
        return await EcrireAsync(acteur, "NoterSatisfaction", SaisieDesSorties.Verifier(reponse, horloge.AujourdhuiAParis()), annulation);
    }

    private async Task<Resultat> EcrireAsync(Acteur acteur, string casUsage, IReadOnlyList<Refus> refus, CancellationToken annulation) =>
        refus.Count > 0 ? Resultat.Refuse(refus) : await context.EnregistrerAsync(new Operation(acteur, casUsage), annulation);
}
