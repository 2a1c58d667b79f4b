using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>Records the validation of the committee, and carries it to the candidacies in the same write: proposals made, yes of the firms kept, reserve noted.</summary>
[CasDUsage]
public sealed class ValiderAffectation(CohorteDbContext context, LecteurDAffectations lecteur, TimeProvider horloge)
{
    /// <summary>Validates; <c>null</c> when the action has no such assignment.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Domaine.Affectations.Affectation> id, Guid version, Id<DecisionCopil>? decisionId, CancellationToken annulation)
    {
        if (await context.Affectations.AsSplitQuery().Include(a => a.Places).Include(a => a.Ecarts).SingleOrDefaultAsync(a => a.ActionId == actionId && a.Id == id, annulation) is not { } affectation) return null;
        context.ExigerVersion(affectation, version);
        var decision = decisionId is { } d ? await context.DecisionsCopil.SingleOrDefaultAsync(x => x.ActionId == actionId && x.Id == d && x.Objet == ObjetDecision.Candidats, annulation) : null;
        if (decisionId is not null && decision is null) return Resultat.Refuse("affectation.decision", "Choisissez une décision du COPIL de cette action, sur les candidats.", "DecisionId");
        var enVigueur = await context.Affectations.SingleOrDefaultAsync(a => a.ActionId == actionId && a.Etat == EtatAffectation.Validee && a.Id != id, annulation);
        var matiere = await lecteur.LireAsync(actionId, annulation);
        var validee = ValidationParLeCopil.Valider(affectation, enVigueur, matiere.Faits, matiere.Mots, decision, acteur, horloge.AujourdhuiAParis());
        if (!validee.EstFait) return validee;
        var reportee = await ReporterAsync(affectation, acteur.Role!.Value, annulation);
        return reportee.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "ValiderAffectation"), annulation) : reportee;
    }

    private async Task<Resultat> ReporterAsync(Domaine.Affectations.Affectation affectation, Role role, CancellationToken annulation)
    {
        var lue = LecteurDAffectations.Lue(affectation);
        var aujourdhui = horloge.AujourdhuiAParis();
        var candidatures = await context.Candidatures.Where(c => c.ActionId == affectation.ActionId).ToListAsync(annulation);
        var postes = await context.Postes.Where(p => p.ActionId == affectation.ActionId).ToDictionaryAsync(p => p.Id.ToString(), annulation);
        var enReserve = lue.Resultat.Reserve.Values.SelectMany(r => r).ToHashSet(StringComparer.Ordinal);
        foreach (var candidature in candidatures)
        {
            var cle = candidature.Id.ToString();
            var report = lue.PosteDe(cle) is { } poste
                ? ReportDesPlaces.Proposer(candidature, postes[poste], Accord(affectation, lue.Note(cle, poste)), role, aujourdhui)
                : enReserve.Contains(cle) ? ReportDesPlaces.MettreEnReserve(candidature, role, aujourdhui) : Resultat.Fait;
            if (!report.EstFait) return report;
        }

        return Resultat.Fait;
    }

    private static bool Accord(Domaine.Affectations.Affectation affectation, int? note) => affectation.Echelle == EchelleDAvis.OuiPeutEtreNon && note == AvisEntreprise.Oui.Note();
}
