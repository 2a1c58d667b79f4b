using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Entreprises;

/// <summary>A line of the list of firms.</summary>
public sealed record LigneEntreprise(Id<Entreprise> Id, string RaisonSociale, Siret? Siret, string? Commune, int? Effectif, string? Contact, int Actions, DateOnly? DerniereNouvelle);

/// <summary>The firms known to the OPCO: filtered, sorted, one page.</summary>
[CasDUsage]
public sealed class ListeDesEntreprises(CohorteDbContext context)
{
    /// <summary>One page and the number of firms in all.</summary>
    public async Task<(IReadOnlyList<LigneEntreprise> Lignes, int Total)> LireAsync(string recherche, string tri, bool descendant, int sauter, int prendre, CancellationToken annulation)
    {
        var plie = TexteDeRecherche.De(recherche);
        var entreprises = context.Entreprises.AsNoTracking().Where(e => plie == "" || e.Recherche.Contains(plie));
        var total = await entreprises.CountAsync(annulation);
        var triees = (tri, descendant) switch
        {
            ("commune", false) => entreprises.OrderBy(e => e.Commune).ThenBy(e => e.Recherche),
            ("commune", true) => entreprises.OrderByDescending(e => e.Commune).ThenBy(e => e.Recherche),
            ("effectif", false) => entreprises.OrderBy(e => e.Effectif).ThenBy(e => e.Recherche),
            ("effectif", true) => entreprises.OrderByDescending(e => e.Effectif).ThenBy(e => e.Recherche),
            ("nouvelles", false) => entreprises.OrderBy(e => context.Echanges.Any(x => x.EntrepriseId == e.Id && x.Nature != NatureEchange.Note)).ThenBy(e => context.Echanges.Where(x => x.EntrepriseId == e.Id && x.Nature != NatureEchange.Note).Max(x => (DateOnly?)x.Le)).ThenBy(e => e.Recherche),
            ("nouvelles", true) => entreprises.OrderByDescending(e => context.Echanges.Any(x => x.EntrepriseId == e.Id && x.Nature != NatureEchange.Note)).ThenByDescending(e => context.Echanges.Where(x => x.EntrepriseId == e.Id && x.Nature != NatureEchange.Note).Max(x => (DateOnly?)x.Le)).ThenBy(e => e.Recherche),
            (_, true) => entreprises.OrderByDescending(e => e.Recherche),
            _ => entreprises.OrderBy(e => e.Recherche),
        };
        var lignes = await triees.ThenBy(e => e.Id).Skip(sauter).Take(prendre)
            .Select(e => new LigneEntreprise(e.Id, e.RaisonSociale, e.Siret, e.Commune, e.Effectif, e.ContactNom, context.Besoins.Count(b => b.EntrepriseId == e.Id), context.Echanges.Where(x => x.EntrepriseId == e.Id && x.Nature != NatureEchange.Note).Max(x => (DateOnly?)x.Le)))
            .ToListAsync(annulation);
        return (lignes, total);
    }
}
