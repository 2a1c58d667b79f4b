using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Recherche;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Recherche;

/// <summary>Keeps the entries of the search equal to the objects they name; an entry that did not change is not written again.</summary>
internal static class IndexDeRecherche
{
    /// <summary>Objects read at once: SQLite takes some thirty thousand parameters, and a person asks for several.</summary>
    private const int Lot = 2_000;

    /// <summary>The objects of a write whose entry may change, by identifier; read before the write.</summary>
    public static HashSet<Guid> Touches(IEnumerable<object> objets) =>
    [
        .. objets.Select(o => o switch
        {
            ActionCollective a => a.Id.Valeur,
            Candidature c => c.Id.Valeur,
            Contrat c => c.Id.Valeur,
            Depot d => d.ContratId.Valeur,
            Entreprise e => e.Id.Valeur,
            Partenaire p => p.Id.Valeur,
            Prestataire p => p.Id.Valeur,
            Personne p => p.Id.Valeur,
            _ => Guid.Empty,
        }).Where(id => id != Guid.Empty),
    ];

    /// <summary>Rewrites the entries of some objects, in the current transaction.</summary>
    public static async Task ActualiserAsync(CohorteDbContext context, IReadOnlyCollection<Guid> objets, CancellationToken annulation)
    {
        var faites = new HashSet<Guid>();
        foreach (var lot in objets.Chunk(Lot)) await ActualiserAsync(context, lot, faites, annulation);
    }

    /// <summary>Rewrites the entries of a lot; an entry that two objects of a write give (a person and its candidacy) is written once.</summary>
    private static async Task ActualiserAsync(CohorteDbContext context, Guid[] objets, HashSet<Guid> faites, CancellationToken annulation)
    {
        var voulues = (await LireAsync(context, objets, annulation)).Where(e => faites.Add(e.Id)).ToDictionary(e => e.Id);
        var ids = objets.Where(id => voulues.ContainsKey(id) || faites.Add(id)).Concat(voulues.Keys).Distinct().ToList();
        var actuelles = await context.EntreesDeRecherche.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(annulation);
        var nouvelles = voulues.Values.Except(actuelles).ToList();
        var perimees = actuelles.Where(e => voulues.GetValueOrDefault(e.Id) != e).Select(e => e.Id).Concat(nouvelles.Select(e => e.Id)).Distinct().ToList();
        if (perimees.Count > 0)
        {
            await context.ClesDeRecherche.Where(c => perimees.Contains(c.EntreeId)).ExecuteDeleteAsync(annulation);
            await context.EntreesDeRecherche.Where(e => perimees.Contains(e.Id)).ExecuteDeleteAsync(annulation);
        }

        context.AddRange(nouvelles);
        await EcritureDesCles.EcrireAsync(context, nouvelles.SelectMany(CleDeRecherche.De), annulation);
    }

    private static async Task<List<EntreeDeRecherche>> LireAsync(CohorteDbContext context, IReadOnlyCollection<Guid> objets, CancellationToken annulation)
    {
        var entrees = new List<EntreeDeRecherche>();
        var (actions, personnes, candidatures, contrats) = (Ids<ActionCollective>(objets), Ids<Personne>(objets), Ids<Candidature>(objets), Ids<Contrat>(objets));
        var (entreprises, partenaires, prestataires) = (Ids<Entreprise>(objets), Ids<Partenaire>(objets), Ids<Prestataire>(objets));
        entrees.AddRange((await context.Actions.AsNoTracking().Where(a => actions.Contains(a.Id)).ToListAsync(annulation)).Select(EntreeDeRecherche.De));
        var trouvees = await (
            from c in context.Candidatures.AsNoTracking()
            where candidatures.Contains(c.Id) || personnes.Contains(c.PersonneId)
            join p in context.Personnes.AsNoTracking() on c.PersonneId equals p.Id
            select new { c, p }).ToListAsync(annulation);
        entrees.AddRange(trouvees.Select(t => EntreeDeRecherche.De(t.c, t.p)));
        var signes = await (
            from k in context.Contrats.AsNoTracking()
            where contrats.Contains(k.Id) || personnes.Contains(k.PersonneId)
            join p in context.Personnes.AsNoTracking() on k.PersonneId equals p.Id
            select new { k, p, Numero = context.Depots.Where(d => d.ContratId == k.Id).Select(d => d.Numero).FirstOrDefault() }).ToListAsync(annulation);
        entrees.AddRange(signes.Select(t => EntreeDeRecherche.De(t.k, t.p, t.Numero)));
        entrees.AddRange((await context.Entreprises.AsNoTracking().Where(e => entreprises.Contains(e.Id)).ToListAsync(annulation)).Select(EntreeDeRecherche.De));
        entrees.AddRange((await context.Partenaires.AsNoTracking().Where(e => partenaires.Contains(e.Id)).ToListAsync(annulation)).Select(EntreeDeRecherche.De));
        entrees.AddRange((await context.Prestataires.AsNoTracking().Where(e => prestataires.Contains(e.Id)).ToListAsync(annulation)).Select(EntreeDeRecherche.De));
        return entrees;
    }

    private static List<Id<T>> Ids<T>(IEnumerable<Guid> objets) => [.. objets.Select(id => new Id<T>(id))];
}
