using System.Linq.Expressions;
using System.Reflection;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>Holds the journal against the records: the lines of each object form a chain of versions, and its last one is the version that the database holds. A row written beside the product, a line removed or altered break the chain.</summary>
[CasDUsage]
public sealed class VerifierJournal(CohorteDbContext context)
{
    private static readonly MethodInfo LireVersions = typeof(VerifierJournal).GetMethod(nameof(VersionsAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Verifies everything, or the records of one action.</summary>
    /// <param name="actionId">The action, or <c>null</c> for all.</param>
    /// <param name="annulation">Stops.</param>
    public async Task<EtatDuJournal> ExecuterAsync(Id<ActionCollective>? actionId, CancellationToken annulation)
    {
        var anomalies = new List<string>();
        var chaines = new Dictionary<(string Type, string Objet), Guid?>();
        var lignes = 0;
        await foreach (var ligne in Lignes(actionId).AsAsyncEnumerable().WithCancellation(annulation))
        {
            lignes++;
            var cle = (ligne.TypeObjet, ligne.ObjetId);
            if (ligne.VersionAvant is null && ligne.VersionApres is null) continue;
            var connu = chaines.TryGetValue(cle, out var derniere);
            if (ligne.VersionAvant != derniere)
            {
                anomalies.Add($"Écriture {ligne.Id}{Typo.DeuxPoints}{(connu ? "il manque une écriture avant elle" : "il manque la création")} ({ligne.TypeObjet} {ligne.ObjetId}).");
            }

            chaines[cle] = ligne.VersionApres;
        }

        var objets = 0;
        foreach (var type in Suivis(actionId))
        {
            var versions = await (Task<Dictionary<string, Guid>>)LireVersions.MakeGenericMethod(type).Invoke(this, [actionId, annulation])!;
            objets += versions.Count;
            Comparer(type.Name, versions, chaines, anomalies);
        }

        return new EtatDuJournal(lignes, objets, anomalies);
    }

    private static void Comparer(string type, Dictionary<string, Guid> versions, Dictionary<(string Type, string Objet), Guid?> chaines, List<string> anomalies)
    {
        foreach (var (objet, version) in versions)
        {
            if (!chaines.TryGetValue((type, objet), out var derniere)) anomalies.Add($"{type} {objet}{Typo.DeuxPoints}aucune écriture ne dit sa création.");
            else if (derniere != version) anomalies.Add($"{type} {objet}{Typo.DeuxPoints}changé sans écriture au journal.");
        }

        anomalies.AddRange(chaines.Where(c => c.Key.Type == type && c.Value is not null && !versions.ContainsKey(c.Key.Objet)).Select(c => $"{type} {c.Key.Objet}{Typo.DeuxPoints}disparu sans écriture au journal."));
    }

    private IQueryable<LigneDeChaine> Lignes(Id<ActionCollective>? actionId)
    {
        var journal = context.Journal.AsNoTracking();
        if (actionId is { } id) journal = journal.Where(l => l.ActionId == id.Valeur);
        return journal.OrderBy(l => l.Id).Select(l => new LigneDeChaine(l.Id, l.TypeObjet, l.ObjetId, l.VersionAvant, l.VersionApres));
    }

    /// <summary>Types with a version; those of an action when one is asked.</summary>
    private IEnumerable<Type> Suivis(Id<ActionCollective>? actionId) =>
        context.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => t.IsAssignableTo(typeof(Entite)) && t.GetProperty("Id")?.PropertyType == typeof(Id<>).MakeGenericType(t))
            .Where(t => actionId is null || t.IsAssignableTo(typeof(IDeLAction)));

    private async Task<Dictionary<string, Guid>> VersionsAsync<T>(Id<ActionCollective>? actionId, CancellationToken annulation) where T : Entite
    {
        var lignes = context.Set<T>().IgnoreQueryFilters().AsNoTracking();
        if (actionId is { } id)
        {
            lignes = typeof(T) == typeof(ActionCollective)
                ? lignes.Where(DontLaClefEst<T>("Id", id))
                : lignes.Where(DontLaClefEst<T>(nameof(IDeLAction.ActionId), id));
        }

        return await lignes.Select(e => new { Id = EF.Property<Id<T>>(e, "Id"), e.Version }).ToDictionaryAsync(e => e.Id.ToString(), e => e.Version, annulation);
    }

    private static Expression<Func<T, bool>> DontLaClefEst<T>(string propriete, Id<ActionCollective> id) => e => EF.Property<Id<ActionCollective>>(e!, propriete) == id;

    private sealed record LigneDeChaine(long Id, string TypeObjet, string ObjetId, Guid? VersionAvant, Guid? VersionApres);
}

/// <summary>What the verification found.</summary>
/// <param name="Lignes">Lines read.</param>
/// <param name="Objets">Records compared.</param>
/// <param name="Anomalies">Breaks, in French; none when the journal is whole.</param>
public sealed record EtatDuJournal(int Lignes, int Objets, IReadOnlyList<string> Anomalies);
