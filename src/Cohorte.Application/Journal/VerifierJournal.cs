using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>Holds the journal against the records: the lines of each object form a chain of versions, whose last version and last values are those that the database holds. A row written beside the product, a line removed or altered show. Encrypted and masked values are not compared.</summary>
[CasDUsage]
public sealed class VerifierJournal(CohorteDbContext context)
{
    private static readonly MethodInfo Lire = typeof(VerifierJournal).GetMethod(nameof(ComparerAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Verifies everything, or the records of one action.</summary>
    /// <param name="actionId">The action, or <c>null</c> for all.</param>
    /// <param name="annulation">Stops.</param>
    public async Task<EtatDuJournal> ExecuterAsync(Id<ActionCollective>? actionId, CancellationToken annulation)
    {
        var anomalies = new List<string>();
        var chaines = new Dictionary<(string Type, string Objet), Chaine>();
        var lignes = 0;
        await foreach (var ligne in Lignes(actionId).AsAsyncEnumerable().WithCancellation(annulation))
        {
            lignes++;
            if (ligne.VersionAvant is null && ligne.VersionApres is null) continue;
            if (!chaines.TryGetValue((ligne.TypeObjet, ligne.ObjetId), out var chaine)) chaine = chaines[(ligne.TypeObjet, ligne.ObjetId)] = new Chaine();
            if (ligne.VersionAvant != chaine.Version)
            {
                anomalies.Add($"Écriture {ligne.Id}{Typo.DeuxPoints}{(chaine.Valeurs.Count > 0 ? "il manque une écriture avant elle" : "il manque la création")} ({ligne.TypeObjet} {ligne.ObjetId}).");
            }

            chaine.Suivre(ligne);
        }

        var objets = 0;
        foreach (var type in Suivis(actionId))
        {
            objets += await (Task<int>)Lire.MakeGenericMethod(type).Invoke(this, [actionId, chaines, anomalies, annulation])!;
        }

        return new EtatDuJournal(lignes, objets, anomalies);
    }

    private async Task<int> ComparerAsync<T>(Id<ActionCollective>? actionId, Dictionary<(string Type, string Objet), Chaine> chaines, List<string> anomalies, CancellationToken annulation) where T : Entite
    {
        var (nom, proprietes) = (typeof(T).Name, context.Model.FindEntityType(typeof(T))!.GetProperties().Where(TeneurDuJournal.Suit).ToList());
        var cle = context.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties[0];
        var vus = new HashSet<string>();
        await foreach (var objet in Objets<T>(actionId).AsAsyncEnumerable().WithCancellation(annulation))
        {
            var id = cle.GetGetter().GetClrValue(objet)!.ToString()!;
            vus.Add(id);
            if (!chaines.TryGetValue((nom, id), out var chaine))
            {
                anomalies.Add($"{nom} {id}{Typo.DeuxPoints}aucune écriture ne dit sa création.");
                continue;
            }

            var changees = proprietes.Where(p => chaine.Contredit(p.Name, TeneurDuJournal.Texte(p, p.GetGetter().GetClrValue(objet)))).Select(p => p.Name).ToList();
            if (changees.Count > 0 || chaine.Version != objet.Version)
            {
                anomalies.Add($"{nom} {id}{Typo.DeuxPoints}changé sans écriture au journal{(changees.Count > 0 ? $" ({Typo.Liste(changees)})" : "")}.");
            }
        }

        anomalies.AddRange(chaines.Where(c => c.Key.Type == nom && c.Value.Version is not null && !vus.Contains(c.Key.Objet)).Select(c => $"{nom} {c.Key.Objet}{Typo.DeuxPoints}disparu sans écriture au journal."));
        return vus.Count;
    }

    private IQueryable<LigneDeChaine> Lignes(Id<ActionCollective>? actionId)
    {
        var journal = context.Journal.AsNoTracking();
        if (actionId is { } id) journal = journal.Where(l => l.ActionId == id.Valeur);
        return journal.OrderBy(l => l.Id).Select(l => new LigneDeChaine(l.Id, l.TypeObjet, l.ObjetId, l.VersionAvant, l.VersionApres, l.Changements));
    }

    /// <summary>Types with a version; those of an action when one is asked.</summary>
    private IEnumerable<Type> Suivis(Id<ActionCollective>? actionId) =>
        context.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(t => t.IsAssignableTo(typeof(Entite)) && t.GetProperty("Id")?.PropertyType == typeof(Id<>).MakeGenericType(t))
            .Where(t => actionId is null || t.IsAssignableTo(typeof(IDeLAction)));

    private IQueryable<T> Objets<T>(Id<ActionCollective>? actionId) where T : Entite
    {
        var objets = context.Set<T>().IgnoreQueryFilters().AsNoTracking();
        return actionId is not { } id ? objets : objets.Where(DontLaClefEst<T>(typeof(T) == typeof(ActionCollective) ? "Id" : nameof(IDeLAction.ActionId), id));
    }

    private static Expression<Func<T, bool>> DontLaClefEst<T>(string propriete, Id<ActionCollective> id) => e => EF.Property<Id<ActionCollective>>(e!, propriete) == id;

    private sealed record LigneDeChaine(long Id, string TypeObjet, string ObjetId, Guid? VersionAvant, Guid? VersionApres, string Changements);

    /// <summary>What the journal says of one object, line after line.</summary>
    private sealed class Chaine
    {
        public Guid? Version { get; private set; }

        public Dictionary<string, string?> Valeurs { get; } = [];

        public void Suivre(LigneDeChaine ligne)
        {
            Version = ligne.VersionApres;
            foreach (var (champ, valeurs) in JsonNode.Parse(ligne.Changements)!.AsObject()) Valeurs[champ] = (string?)valeurs![1];
        }

        /// <summary>A value that the journal never names is not its business: a later version of the product may have added it.</summary>
        public bool Contredit(string champ, string? valeur) =>
            Valeurs.TryGetValue(champ, out var dite) && dite != TeneurDuJournal.Masque && dite?.StartsWith(ChiffreurDuJournal.Prefixe, StringComparison.Ordinal) != true && !Egales(dite, valeur);

        /// <summary>Instants come back from a database with less precision.</summary>
        private static bool Egales(string? dite, string? lue) => dite == lue
            || (DateTime.TryParse(dite, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var a)
                && DateTime.TryParse(lue, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var b) && Math.Abs((a - b).TotalMilliseconds) < 1)
            || (decimal.TryParse(dite, CultureInfo.InvariantCulture, out var x) && decimal.TryParse(lue, CultureInfo.InvariantCulture, out var y) && x == y);
    }
}

/// <summary>What the verification found.</summary>
/// <param name="Lignes">Lines read.</param>
/// <param name="Objets">Records compared.</param>
/// <param name="Anomalies">Breaks, in French; none when the journal is whole.</param>
public sealed record EtatDuJournal(int Lignes, int Objets, IReadOnlyList<string> Anomalies);
