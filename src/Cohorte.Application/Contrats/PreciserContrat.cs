using Cohorte.Application.Parcours;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Contrats;

/// <summary>Reads and notes what the rules ask of a contract beyond its terms.</summary>
[CasDUsage]
public sealed class PreciserContrat(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>What was answered so far about a contract that the caller already sees; <c>null</c> when nobody answered.</summary>
    public async Task<PrecisionsDuContrat?> LireAsync(Id<Contrat> contrat, CancellationToken annulation) =>
        await context.PrecisionsDeContrats.AsNoTracking().SingleOrDefaultAsync(p => p.ContratId == contrat, annulation);

    /// <summary>What was answered about the contracts of an action, in one query.</summary>
    public async Task<IReadOnlyDictionary<Id<Contrat>, PrecisionsDuContrat>> DeLActionAsync(Id<ActionCollective> action, CancellationToken annulation) =>
        await context.PrecisionsDeContrats.AsNoTracking().Where(p => p.ActionId == action).ToDictionaryAsync(p => p.ContratId, annulation);

    /// <summary>Names of the providers of the retained path with whom the employer signs a training agreement, in one query.</summary>
    public async Task<IReadOnlyList<string>> OrganismesAsync(Contrat contrat, CancellationToken annulation) =>
        await context.PrestatairesDuParcours(contrat.ActionId).Where(p => !p.ServiceInterne).OrderBy(p => p.Id).Select(p => p.Nom).ToListAsync(annulation);

    /// <summary>Notes the answer to one question; <c>null</c> when the contract does not exist for this person.</summary>
    public async Task<Resultat?> NoterAsync(CibleContrat cible, QuestionDuContrat question, ReponseSurLeContrat reponse, CancellationToken annulation)
    {
        if (!Droits.Accorde(cible.Role, Permission.ModifierContrats)) return null;
        var contrat = await context.ContratsVisibles(cible.Action, cible.Acteur).AsNoTracking().SingleOrDefaultAsync(c => c.Id == cible.Id, annulation);
        if (contrat is null) return null;
        var precisions = await context.PrecisionsDeContrats.SingleOrDefaultAsync(p => p.ContratId == cible.Id, annulation);
        if (precisions is null)
        {
            precisions = new PrecisionsDuContrat { ActionId = contrat.ActionId, ContratId = contrat.Id, PersonneId = contrat.PersonneId };
            context.PrecisionsDeContrats.Add(precisions);
        }
        else
        {
            context.ExigerVersion(precisions, cible.Version);
        }

        var note = PrecisionDUnFait.Noter(precisions, contrat, question, reponse, horloge.AujourdhuiAParis());
        return note.EstFait ? await context.EnregistrerAsync(new Operation(cible.Acteur, "PreciserContrat"), annulation) : note;
    }
}
