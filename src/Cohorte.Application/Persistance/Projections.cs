using Cohorte.Application.Recherche;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Recherche;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>The derived tables (turns, search) that a write makes stale: found before it, rewritten after it, in the same transaction.</summary>
/// <param name="Actions">Actions whose turns may change.</param>
/// <param name="Personnes">Persons whose name may appear in turns.</param>
/// <param name="Entreprises">Firms, likewise.</param>
/// <param name="Partenaires">Partners, likewise.</param>
/// <param name="Prestataires">Providers, likewise.</param>
/// <param name="Echanges">Exchanges outside any action.</param>
/// <param name="Cherches">Objects whose entry of search may change.</param>
internal sealed record Projections(
    IReadOnlyCollection<Id<ActionCollective>> Actions,
    IReadOnlyList<Id<Personne>> Personnes,
    IReadOnlyList<Id<Entreprise>> Entreprises,
    IReadOnlyList<Id<Partenaire>> Partenaires,
    IReadOnlyList<Id<Prestataire>> Prestataires,
    IReadOnlyList<Id<Echange>> Echanges,
    IReadOnlyCollection<Guid> Cherches)
{
    private const long VerrouDesActions = 0x546F757273;

    /// <summary>Objects of an action that no turn reads.</summary>
    private static readonly HashSet<Type> SansTour =
    [
        typeof(Derogation), typeof(BaseLegale), typeof(MembreCopil), typeof(DecisionCopil), typeof(MembreAction), typeof(Bilan), typeof(EvaluationFinale), typeof(EnqueteSatisfaction), typeof(PicActivite), typeof(SemaineEnCentre), typeof(PrecisionsDuContrat),
    ];

    /// <summary>Whether nothing derived changes.</summary>
    public bool SontAJour => Actions.Count + Personnes.Count + Entreprises.Count + Partenaires.Count + Prestataires.Count + Echanges.Count + Cherches.Count == 0;

    /// <summary>Whether an object is derived: neither journaled nor edited.</summary>
    public static bool EstUneProjection(object objet) => objet is TourProjete or EntreeDeRecherche or CleDeRecherche or EtatDeProjection;

    /// <summary>What the pending changes of a context make stale.</summary>
    public static Projections Perimees(CohorteDbContext context)
    {
        var changes = context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var renommes = changes.Where(e => e.State == EntityState.Modified).Select(e => e.Entity).ToList();
        return new(
            changes.Select(e => e.Entity).OfType<IDeLAction>().Where(o => !SansTour.Contains(o.GetType())).Select(o => o.ActionId)
                .Concat(changes.Select(e => e.Entity).OfType<IRattachable>().Select(r => r.ActionId).OfType<Id<ActionCollective>>()).ToHashSet(),
            [.. renommes.OfType<Personne>().Select(p => p.Id)],
            [.. renommes.OfType<Entreprise>().Select(e => e.Id)],
            [.. renommes.OfType<Partenaire>().Select(p => p.Id)],
            [.. renommes.OfType<Prestataire>().Select(p => p.Id)],
            [.. changes.Select(e => e.Entity).OfType<Echange>().Where(e => e.ActionId is null).Select(e => e.Id)],
            IndexDeRecherche.Touches(changes.Select(e => e.Entity)));
    }

    /// <summary>Makes two writes on one action follow each other: a turn may depend on both. SQLite writes one by one anyway.</summary>
    /// <returns>Every action whose turns may change, those where a renamed person, firm, partner or provider is at work included.</returns>
    public async Task<IReadOnlySet<Id<ActionCollective>>> VerrouillerAsync(CohorteDbContext context, CancellationToken annulation)
    {
        var actions = await ToutesAsync(context, annulation);
        await VerrouillerAsync(context, actions, annulation);
        return actions;
    }

    /// <summary>Adds to the context what the derived tables miss, once the change is written.</summary>
    /// <param name="context">The context, in the transaction of the change.</param>
    /// <param name="verrouillees">Actions that this write holds already.</param>
    /// <param name="baremes">Law.</param>
    /// <param name="annulation">Stops.</param>
    public async Task ActualiserAsync(CohorteDbContext context, IReadOnlySet<Id<ActionCollective>> verrouillees, Baremes baremes, CancellationToken annulation)
    {
        // Somebody may have entered another action between the first look and the lock.
        var actions = await ToutesAsync(context, annulation);
        await VerrouillerAsync(context, actions.Except(verrouillees), annulation);
        await ProjectionDesTours.ActualiserAsync(context, [.. actions.Union(verrouillees)], DelaisLegaux.De(baremes), annulation);
        await ProjectionDesTours.ActualiserAsync(context, Echanges, annulation);
        await IndexDeRecherche.ActualiserAsync(context, Cherches, annulation);
    }

    private static async Task VerrouillerAsync(CohorteDbContext context, IEnumerable<Id<ActionCollective>> actions, CancellationToken annulation)
    {
        if (!context.Database.IsNpgsql()) return;
        foreach (var cle in actions.Select(a => VerrouDesActions ^ BitConverter.ToInt64(a.Valeur.ToByteArray(), 8)).Order())
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({cle})", annulation);
        }
    }

    private async Task<HashSet<Id<ActionCollective>>> ToutesAsync(CohorteDbContext context, CancellationToken annulation)
    {
        var actions = Actions.ToHashSet();
        if (Personnes.Count > 0) actions.UnionWith(await context.Candidatures.Where(c => Personnes.Contains(c.PersonneId)).Select(c => c.ActionId).ToListAsync(annulation));
        if (Entreprises.Count > 0) actions.UnionWith(await context.Besoins.Where(b => Entreprises.Contains(b.EntrepriseId)).Select(b => b.ActionId).ToListAsync(annulation));
        if (Partenaires.Count > 0) actions.UnionWith(await context.EngagementsPartenaires.Where(e => Partenaires.Contains(e.PartenaireId)).Select(e => e.ActionId).ToListAsync(annulation));
        if (Prestataires.Count > 0) actions.UnionWith(await context.Modules.Where(m => m.PrestataireId != null && Prestataires.Contains(m.PrestataireId.Value)).Select(m => m.ActionId).ToListAsync(annulation));
        return actions;
    }
}
