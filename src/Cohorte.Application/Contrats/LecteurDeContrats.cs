using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Contrats;

/// <summary>Reads the contracts of an action that a person may see; each method in a constant number of queries.</summary>
[CasDUsage]
public sealed class LecteurDeContrats(CohorteDbContext context)
{
    /// <summary>Every visible contract with names, in the order of creation.</summary>
    public async Task<IReadOnlyList<LigneContrat>> ListerAsync(Id<ActionCollective> action, Acteur acteur, CancellationToken annulation) =>
        await (
            from contrat in context.ContratsVisibles(action, acteur).AsNoTracking()
            join personne in context.Personnes.AsNoTracking() on contrat.PersonneId equals personne.Id
            join entreprise in context.Entreprises.AsNoTracking() on contrat.EntrepriseId equals entreprise.Id
            orderby contrat.Id
            select new LigneContrat(contrat, personne, entreprise.RaisonSociale)).ToListAsync(annulation);

    /// <summary>Retained persons, visible to the visitor, who have no contract yet.</summary>
    public async Task<IReadOnlyList<PersonneSansContrat>> SansContratAsync(Id<ActionCollective> action, Acteur acteur, CancellationToken annulation) =>
        await (
            from candidature in context.Candidatures.AsNoTracking()
            where candidature.ActionId == action && candidature.Etat == EtatCandidature.Retenue
                && !context.Contrats.Any(c => c.CandidatureId == candidature.Id && c.Etat != EtatContrat.Abandonne && !(c.Etat == EtatContrat.Rompu && c.RompuLe < c.DateDebut))
            join personne in context.Personnes.AsNoTracking() on candidature.PersonneId equals personne.Id
            join poste in context.Postes.AsNoTracking() on candidature.PosteId equals poste.Id
            join entreprise in context.Entreprises.AsNoTracking() on poste.EntrepriseId equals entreprise.Id
            where acteur.VoitTouteLAction || entreprise.Id == acteur.EntrepriseId
            orderby candidature.Id
            select new PersonneSansContrat(candidature.Id, personne, entreprise.RaisonSociale, poste.Intitule)).ToListAsync(annulation);

    /// <summary>One contract with its file; <c>null</c> when it does not exist for this person.</summary>
    public async Task<DossierContrat?> LireAsync(Id<ActionCollective> action, Acteur acteur, Id<Contrat> id, CancellationToken annulation) =>
        await (
            from contrat in context.ContratsVisibles(action, acteur).AsNoTracking()
            where contrat.Id == id
            join personne in context.Personnes.AsNoTracking() on contrat.PersonneId equals personne.Id
            join entreprise in context.Entreprises.AsNoTracking() on contrat.EntrepriseId equals entreprise.Id
            select new DossierContrat(
                contrat,
                personne,
                entreprise,
                context.Postes.FirstOrDefault(p => p.Id == contrat.PosteId),
                context.Depots.FirstOrDefault(d => d.ContratId == contrat.Id))).SingleOrDefaultAsync(annulation);
}

/// <summary>A contract in a list.</summary>
public sealed record LigneContrat(Contrat Contrat, Personne Personne, string Entreprise);

/// <summary>A retained person whose contract is still to be written.</summary>
public sealed record PersonneSansContrat(Id<Candidature> CandidatureId, Personne Personne, string Entreprise, string Poste);

/// <summary>A contract with what surrounds it.</summary>
public sealed record DossierContrat(Contrat Contrat, Personne Personne, Entreprise Entreprise, Poste? Poste, Depot? Depot);
