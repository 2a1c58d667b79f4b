using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>The day of the last news of those that a list shows, in one query; a note taken for oneself is no news.</summary>
[CasDUsage]
public sealed class DernieresNouvelles(CohorteDbContext context)
{
    private IQueryable<Echange> Nouvelles => context.Echanges.AsNoTracking().Where(e => e.Nature != NatureEchange.Note);

    /// <summary>Of firms.</summary>
    public Task<Dictionary<Id<Entreprise>, DateOnly>> DesAsync(IReadOnlyList<Id<Entreprise>> ids, CancellationToken annulation) =>
        Nouvelles.Where(e => e.EntrepriseId != null && ids.Contains(e.EntrepriseId.Value)).GroupBy(e => e.EntrepriseId!.Value).Select(g => new { g.Key, Le = g.Max(e => e.Le) }).ToDictionaryAsync(g => g.Key, g => g.Le, annulation);

    /// <summary>Of partners.</summary>
    public Task<Dictionary<Id<Partenaire>, DateOnly>> DesAsync(IReadOnlyList<Id<Partenaire>> ids, CancellationToken annulation) =>
        Nouvelles.Where(e => e.PartenaireId != null && ids.Contains(e.PartenaireId.Value)).GroupBy(e => e.PartenaireId!.Value).Select(g => new { g.Key, Le = g.Max(e => e.Le) }).ToDictionaryAsync(g => g.Key, g => g.Le, annulation);

    /// <summary>Of training providers.</summary>
    public Task<Dictionary<Id<Prestataire>, DateOnly>> DesAsync(IReadOnlyList<Id<Prestataire>> ids, CancellationToken annulation) =>
        Nouvelles.Where(e => e.PrestataireId != null && ids.Contains(e.PrestataireId.Value)).GroupBy(e => e.PrestataireId!.Value).Select(g => new { g.Key, Le = g.Max(e => e.Le) }).ToDictionaryAsync(g => g.Key, g => g.Le, annulation);
}
