using Cohorte.Application.Contrats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Depots;

/// <summary>Reads the deposits of an action that a person may see, in one query.</summary>
[CasDUsage]
public sealed class LecteurDeDepots(CohorteDbContext context)
{
    /// <summary>Every visible deposit, or the one asked for.</summary>
    public async Task<IReadOnlyList<LigneDepot>> ListerAsync(Id<ActionCollective> action, Acteur acteur, Id<Depot>? seul, CancellationToken annulation) =>
        await (
            from depot in context.Depots.AsNoTracking()
            where depot.ActionId == action && (seul == null || depot.Id == seul)
            join contrat in context.ContratsVisibles(action, acteur).AsNoTracking() on depot.ContratId equals contrat.Id
            join personne in context.Personnes.AsNoTracking() on contrat.PersonneId equals personne.Id
            join entreprise in context.Entreprises.AsNoTracking() on contrat.EntrepriseId equals entreprise.Id
            orderby depot.Id
            select new LigneDepot(depot, contrat, personne, entreprise.RaisonSociale)).ToListAsync(annulation);
}

/// <summary>A deposit with its contract and names.</summary>
public sealed record LigneDepot(Depot Depot, Contrat Contrat, Personne Personne, string Entreprise);
