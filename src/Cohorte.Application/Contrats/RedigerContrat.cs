using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Contrats;

/// <summary>Opens the contract of a retained person, edits it while it is a draft.</summary>
[CasDUsage]
public sealed class RedigerContrat(CohorteDbContext context)
{
    private const int SemblablesMaximum = 30;

    /// <summary>Opens a draft; <c>null</c> when the candidacy does not exist for this person.</summary>
    public async Task<Resultat<Id<Contrat>>?> CreerAsync(Acteur acteur, Id<ActionCollective> action, Id<Candidature> candidatureId, TermesContrat termes, CancellationToken annulation)
    {
        var candidature = await context.Candidatures.SingleOrDefaultAsync(c => c.Id == candidatureId && c.ActionId == action, annulation);
        if (candidature is null) return null;
        var poste = candidature.PosteId is { } posteId ? await context.Postes.SingleOrDefaultAsync(p => p.Id == posteId && p.ActionId == action, annulation) : null;
        if (!acteur.VoitTouteLAction && (acteur.EntrepriseId is null || poste?.EntrepriseId != acteur.EntrepriseId)) return null;
        var deja = await context.Contrats.AnyAsync(c => c.CandidatureId == candidatureId && c.Etat != EtatContrat.Abandonne && !(c.Etat == EtatContrat.Rompu && c.RompuLe < c.DateDebut), annulation);
        var ouvert = RedactionDuContrat.Ouvrir(candidature, poste, deja, termes);
        if (!ouvert.EstFait) return Resultat.Refuse(ouvert.Refus);
        context.Contrats.Add(ouvert.Valeur);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerContrat"), annulation);
        return ecrit.EstFait ? ouvert.Valeur.Id : ecrit;
    }

    /// <summary>Edits a draft; <c>null</c> when the contract does not exist for this person.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, Id<ActionCollective> action, Id<Contrat> id, Guid version, TermesContrat termes, CancellationToken annulation)
    {
        var contrat = await context.ContratsVisibles(action, acteur).SingleOrDefaultAsync(c => c.Id == id, annulation);
        if (contrat is null) return null;
        context.ExigerVersion(contrat, version);
        var modifie = RedactionDuContrat.Modifier(contrat, termes);
        return modifie.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "ModifierContrat"), annulation) : modifie;
    }

    /// <summary>The last contracts that this person sees in an action, to write the next one alike: the contract, the person's name, the firm's.</summary>
    public async Task<IReadOnlyList<(Contrat Contrat, string Personne, string Entreprise)>> SemblablesAsync(Acteur acteur, Id<ActionCollective> action, CancellationToken annulation)
    {
        var trouves = await (
            from contrat in context.ContratsVisibles(action, acteur).AsNoTracking()
            where contrat.Etat != EtatContrat.Abandonne
            join personne in context.Personnes.AsNoTracking() on contrat.PersonneId equals personne.Id
            join entreprise in context.Entreprises.AsNoTracking() on contrat.EntrepriseId equals entreprise.Id
            orderby contrat.Id descending
            select new { contrat, personne, entreprise }).Take(SemblablesMaximum).ToListAsync(annulation);
        return [.. trouves.Select(t => (t.contrat, t.personne.NomComplet, t.entreprise.RaisonSociale))];
    }

    /// <summary>What is already known for the contract of a candidacy; <c>null</c> when it does not exist for this person.</summary>
    public async Task<ContratARediger?> ProposerAsync(Acteur acteur, ActionDuContrat action, Id<Candidature> candidatureId, CancellationToken annulation)
    {
        var trouve = await (
            from candidature in context.Candidatures.AsNoTracking()
            where candidature.Id == candidatureId && candidature.ActionId == action.Id
            join personne in context.Personnes.AsNoTracking() on candidature.PersonneId equals personne.Id
            join poste in context.Postes.AsNoTracking() on candidature.PosteId equals poste.Id
            join entreprise in context.Entreprises.AsNoTracking() on poste.EntrepriseId equals entreprise.Id
            select new { personne, poste, entreprise }).SingleOrDefaultAsync(annulation);
        if (trouve is null || (!acteur.VoitTouteLAction && trouve.entreprise.Id != acteur.EntrepriseId)) return null;
        var parcours = await context.Parcours.AsNoTracking().Include(p => p.Modules)
            .Where(p => p.ActionId == action.Id && p.Etat == Domaine.Parcours.EtatParcours.Retenu).OrderBy(p => p.Id).FirstOrDefaultAsync(annulation);
        return new(candidatureId, trouve.personne.NomComplet, trouve.entreprise.RaisonSociale, trouve.poste.Intitule, PropositionDeTermes.De(action.Dispositif, trouve.poste, parcours));
    }
}

/// <summary>The action as a contract needs it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Dispositif">Scheme.</param>
public sealed record ActionDuContrat(Id<ActionCollective> Id, Dispositif Dispositif);

/// <summary>A contract to write, with what is already known of it.</summary>
public sealed record ContratARediger(Id<Candidature> CandidatureId, string Personne, string Entreprise, string Poste, PropositionDeTermes Termes);
