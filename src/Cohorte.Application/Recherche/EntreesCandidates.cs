using Cohorte.Application.Persistance;
using Cohorte.Domaine.Recherche;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Recherche;

/// <summary>
/// Entries among which the answers of a search lie, whatever their action, at a cost that does not grow with the base: so many keys are read of each kind for each word, and no more.
/// The rarest word decides, when all its keys were read: each answer holds it. When every word is frequent, the words two by two decide.
/// </summary>
[CasDUsage]
public sealed class EntreesCandidates(CohorteDbContext context)
{
    /// <summary>Most keys read for a word and a kind, spelled right, and as many spelled otherwise or half typed.</summary>
    public const int ClesParMot = 100;

    /// <summary>The candidates, and whether others were left unread.</summary>
    public async Task<(IReadOnlyList<Guid> Ids, bool Tronque)> LireAsync(IReadOnlyList<string> mots, IReadOnlyList<GenreDeResultat> genres, CancellationToken annulation)
    {
        if (genres.Count == 0) return ([], false);
        var parMot = new List<ILookup<GenreDeResultat, Ligne>>();
        foreach (var mot in mots) parMot.Add(await DuMotAsync(mot, genres, annulation));
        var frequents = genres.Where(g => parMot.TrueForAll(m => !EstEntiere(m[g]))).ToList();
        var paires = frequents.Count > 0 && mots.Count > 1 ? await DesPairesAsync(mots, frequents, annulation) : [];

        var ids = new HashSet<Guid>();
        foreach (var genre in genres)
        {
            var lues = parMot.Where(m => EstEntiere(m[genre])).Select(m => m[genre].ToList()).MinBy(l => l.Count)
                ?? paires.Select(p => p[genre].ToList()).Where(l => l.Count > 0).MinBy(l => l.Count)
                ?? [.. parMot.SelectMany(m => m[genre])];
            ids.UnionWith(lues.Select(l => l.EntreeId));
        }

        return ([.. ids], frequents.Count > 0);
    }

    private static bool EstEntiere(IEnumerable<Ligne> lignes) => lignes.GroupBy(l => l.Rang).All(g => g.Count() < ClesParMot);

    private async Task<ILookup<GenreDeResultat, Ligne>> DuMotAsync(string mot, IReadOnlyList<GenreDeResultat> genres, CancellationToken annulation)
    {
        var entier = ClesDeRecherche.DuMotEntier(mot);
        var autres = ClesDeRecherche.DuMotCherche(mot).Where(c => c != entier).ToList();
        return await LireAsync(genres.SelectMany(genre => new[]
        {
            DeLaCle(entier, genre),
            context.ClesDeRecherche.Where(c => autres.Contains(c.Cle) && c.Genre == genre).Take(ClesParMot).Select(c => new Ligne { Rang = 1, Genre = c.Genre, EntreeId = c.EntreeId }),
        }), annulation);
    }

    /// <summary>Entries that hold two neighbouring searched words, or their beginnings.</summary>
    private async Task<List<ILookup<GenreDeResultat, Ligne>>> DesPairesAsync(IReadOnlyList<string> mots, IReadOnlyList<GenreDeResultat> genres, CancellationToken annulation)
    {
        var lues = new List<ILookup<GenreDeResultat, Ligne>>();
        foreach (var paire in mots.Zip(mots.Skip(1)).SelectMany(m => ClesDeRecherche.Paires($"{m.First} {m.Second}"))) lues.Add(await LireAsync(genres.Select(g => DeLaCle(paire, g)), annulation));
        return lues;
    }

    /// <summary>The first entries of one key, in the order of the index.</summary>
    private IQueryable<Ligne> DeLaCle(string cle, GenreDeResultat genre) =>
        context.ClesDeRecherche.Where(c => c.Cle == cle && c.Genre == genre).OrderBy(c => c.Portee).ThenBy(c => c.EntreeId).Take(ClesParMot).Select(c => new Ligne { Rang = 0, Genre = c.Genre, EntreeId = c.EntreeId });

    private static async Task<ILookup<GenreDeResultat, Ligne>> LireAsync(IEnumerable<IQueryable<Ligne>> tranches, CancellationToken annulation) =>
        (await tranches.Aggregate((les, autres) => les.Concat(autres)).ToListAsync(annulation)).ToLookup(l => l.Genre);

    /// <summary>A key read: 0 for a word whole or a pair, 1 for a word spelled otherwise.</summary>
    private sealed class Ligne
    {
        public int Rang { get; init; }

        public GenreDeResultat Genre { get; init; }

        public Guid EntreeId { get; init; }
    }
}
