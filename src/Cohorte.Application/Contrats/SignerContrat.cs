using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Contrats;

/// <summary>Records both signatures, with what follows: candidacy, post, deposit, in one transaction.</summary>
[CasDUsage]
public sealed class SignerContrat(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Signs; <c>null</c> when the contract does not exist for this person.</summary>
    public async Task<Resultat?> SignerAsync(CibleContrat cible, DateOnly employeurLe, DateOnly salarieLe, CancellationToken annulation)
    {
        var contrat = await context.ContratsVisibles(cible.Action, cible.Acteur).SingleOrDefaultAsync(c => c.Id == cible.Id, annulation);
        if (contrat is null) return null;
        context.ExigerVersion(contrat, cible.Version);
        var candidature = await context.Candidatures.SingleAsync(c => c.Id == contrat.CandidatureId, annulation);
        var poste = contrat.PosteId is { } posteId ? await context.Postes.SingleAsync(p => p.Id == posteId, annulation) : null;
        var autres = await context.Contrats.CountAsync(c => c.PosteId == contrat.PosteId && c.Id != contrat.Id && (c.Etat == EtatContrat.Signe || c.Etat == EtatContrat.EnExecution || c.Etat == EtatContrat.Termine), annulation);
        var signe = SignatureDuContrat.Signer(contrat, candidature, poste, autres, cible.Role, employeurLe, salarieLe, horloge.AujourdhuiAParis());
        if (!signe.EstFait) return Resultat.Refuse(signe.Refus);
        context.Depots.Add(signe.Valeur);
        return await context.EnregistrerAsync(new Operation(cible.Acteur, "SignerContrat"), annulation);
    }
}
