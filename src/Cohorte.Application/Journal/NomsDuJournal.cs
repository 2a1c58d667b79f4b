using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>Names, as people know them, of what the journal of an action speaks of: a contract is that of somebody, a meeting that of a day.</summary>
internal sealed class NomsDuJournal
{
    private static readonly string[] Designations = ["Intitule", "Nom", "RaisonSociale"];

    /// <summary>References that say whose an object is, the most telling first.</summary>
    private static readonly string[] References = ["ContratId", "CandidatureId", "PersonneId", "PosteId", "EntrepriseId", "PartenaireId", "PrestataireId", "ReunionId", "ModuleId", "ParcoursId", "CompteId"];

    private readonly Dictionary<string, string> _noms = new(StringComparer.Ordinal);

    /// <summary>Every object of an action that has a name, in a number of queries that depends on nothing.</summary>
    public static async Task<NomsDuJournal> LireAsync(CohorteDbContext context, Id<ActionCollective> action, CancellationToken annulation)
    {
        var noms = new NomsDuJournal();
        foreach (var e in await context.Entreprises.AsNoTracking().Where(e => context.Besoins.Any(b => b.ActionId == action && b.EntrepriseId == e.Id)).Select(e => new { e.Id, e.RaisonSociale }).ToListAsync(annulation)) noms.Noter(e.Id, e.RaisonSociale);
        foreach (var e in await context.Partenaires.AsNoTracking().Where(p => context.EngagementsPartenaires.Any(e => e.ActionId == action && e.PartenaireId == p.Id)).Select(e => new { e.Id, e.Nom }).ToListAsync(annulation)) noms.Noter(e.Id, e.Nom);
        foreach (var e in await context.Prestataires.AsNoTracking().Where(p => context.Modules.Any(m => m.ActionId == action && m.PrestataireId == p.Id)).Select(e => new { e.Id, e.Nom }).ToListAsync(annulation)) noms.Noter(e.Id, e.Nom);
        foreach (var e in await context.Parcours.AsNoTracking().Where(p => p.ActionId == action).Select(e => new { e.Id, e.Nom }).ToListAsync(annulation)) noms.Noter(e.Id, e.Nom);
        foreach (var e in await context.Modules.AsNoTracking().Where(p => p.ActionId == action).Select(e => new { e.Id, e.Intitule }).ToListAsync(annulation)) noms.Noter(e.Id, e.Intitule);
        foreach (var e in await context.Postes.AsNoTracking().Where(p => p.ActionId == action).Select(e => new { e.Id, e.Intitule, e.EntrepriseId }).ToListAsync(annulation)) noms.Noter(e.Id, noms.De(e.EntrepriseId) is { } firme ? $"{e.Intitule}, {firme}" : e.Intitule);
        foreach (var e in await context.ReunionsCopil.AsNoTracking().Where(p => p.ActionId == action).Select(e => new { e.Id, e.Le }).ToListAsync(annulation)) noms.Noter(e.Id, $"réunion du {Ecriture.DateCourte(e.Le)}");
        foreach (var e in await context.Users.AsNoTracking().Where(c => context.MembresActions.Any(m => m.ActionId == action && m.CompteId == c.Id)).Select(c => new { c.Id, c.Nom }).ToListAsync(annulation)) noms._noms[e.Id.ToString("D")] = e.Nom;
        var personnes = await (
            from candidature in context.Candidatures.AsNoTracking()
            join personne in context.Personnes on candidature.PersonneId equals personne.Id
            where candidature.ActionId == action
            select new { candidature.Id, candidature.PersonneId, personne.Prenom, personne.Nom }).ToListAsync(annulation);
        foreach (var p in personnes)
        {
            noms.Noter(p.Id, $"{p.Prenom} {p.Nom}".Trim());
            noms.Noter(p.PersonneId, $"{p.Prenom} {p.Nom}".Trim());
        }

        foreach (var c in await context.Contrats.AsNoTracking().Where(c => c.ActionId == action).Select(c => new { c.Id, c.PersonneId }).ToListAsync(annulation)) noms.Noter(c.Id, noms.De(c.PersonneId));
        return noms;
    }

    /// <summary>Adds, from what was written at their creation, the objects that only a reference or a title names.</summary>
    public void Completer(IEnumerable<EcritureJournal> creations, ChiffreurDuJournal chiffreur)
    {
        foreach (var ligne in creations.Where(l => !_noms.ContainsKey(l.ObjetId)))
        {
            var valeurs = JsonNode.Parse(ligne.Changements)!.AsObject();
            var titre = Designations.Select(d => Valeur(valeurs, d)).OfType<string>().FirstOrDefault();
            var reference = References.Select(r => Valeur(valeurs, r) is { } id ? _noms.GetValueOrDefault(id) : null).OfType<string>().FirstOrDefault();
            if ((chiffreur.Lire(ligne.PersonneId, titre) ?? reference) is { } nom) _noms[ligne.ObjetId] = nom;
        }
    }

    /// <summary>Name of the object of a line; that of its person when nothing else names it.</summary>
    public string? De(EcritureJournal ligne) => _noms.GetValueOrDefault(ligne.ObjetId) ?? (ligne.PersonneId is { } personne ? _noms.GetValueOrDefault(personne.ToString("D")) : null);

    /// <summary>Name behind an identifier; <c>null</c> when the action knows it no more.</summary>
    public string? De(string id) => _noms.GetValueOrDefault(id);

    private string? De<T>(Id<T> id) => _noms.GetValueOrDefault(id.ToString());

    private void Noter<T>(Id<T> id, string? nom)
    {
        if (nom is { Length: > 0 }) _noms[id.ToString()] = nom;
    }

    private static string? Valeur(JsonObject valeurs, string champ) => valeurs[champ] is JsonArray { Count: 2 } couple ? (string?)couple[1] : null;
}
