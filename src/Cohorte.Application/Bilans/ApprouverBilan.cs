using System.Text.Json;
using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Bilans;

/// <summary>Writes the lessons of an action, then freezes its account on a decision of the committee.</summary>
[CasDUsage]
public sealed class ApprouverBilan(CohorteDbContext context, LecteurDeFaits lecteur, TimeProvider horloge)
{
    /// <summary>Notes the lessons, until the account is approved.</summary>
    public async Task<Resultat> NoterAsync(Acteur acteur, Id<ActionCollective> actionId, Guid version, string? enseignements, CancellationToken annulation)
    {
        var bilan = await BilanAsync(actionId, annulation);
        if (bilan.Etat == EtatBilan.Approuve) return Resultat.Refuse("bilan.fige", "Le bilan est approuvé : il ne change plus.");
        if (context.Entry(bilan).State != EntityState.Added) context.ExigerVersion(bilan, version);
        bilan.Enseignements = enseignements;
        return await context.EnregistrerAsync(new Operation(acteur, "NoterEnseignements"), annulation);
    }

    /// <summary>Freezes the figures of the day on a decision.</summary>
    public async Task<Resultat> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<DecisionCopil> decisionId, CancellationToken annulation)
    {
        if (await context.DecisionsCopil.AsNoTracking().SingleOrDefaultAsync(d => d.ActionId == actionId && d.Id == decisionId, annulation) is not { } decision)
        {
            return Resultat.Refuse("bilan.decision", "Choisissez une décision du COPIL de cette action.", "DecisionId");
        }

        var bilan = await BilanAsync(actionId, annulation);
        var chiffres = JsonSerializer.Serialize(ChiffresDuBilan.Calculer(await lecteur.ChargerAsync(actionId, annulation)));
        var approbation = bilan.Approuver(acteur.Role!.Value, decision, horloge.AujourdhuiAParis(), chiffres);
        return approbation.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "ApprouverBilan"), annulation) : approbation;
    }

    private async Task<Bilan> BilanAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.Bilans.SingleOrDefaultAsync(b => b.ActionId == actionId, annulation) ?? context.Bilans.Add(new Bilan { ActionId = actionId }).Entity;
}
