using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>A line of the journal as people read it.</summary>
/// <param name="Rang">Rank.</param>
/// <param name="Le">Instant, UTC.</param>
/// <param name="Acteur">Who.</param>
/// <param name="Organisation">Whose organisation.</param>
/// <param name="CasUsage">Use case.</param>
/// <param name="Motif">Reason.</param>
/// <param name="TypeObjet">Type of the object.</param>
/// <param name="ObjetId">Its identifier.</param>
/// <param name="Objet">Its name as people know it, the person of a contract for example; <c>null</c> when nothing names it.</param>
/// <param name="Nature">Creation, Modification or Suppression.</param>
/// <param name="Changements">Values before and after, in French.</param>
public sealed record LigneJournal(long Rang, DateTime Le, string Acteur, string? Organisation, string CasUsage, string? Motif, string TypeObjet, string ObjetId, string? Objet, string Nature, IReadOnlyList<Difference> Changements);

/// <summary>What is asked of the journal.</summary>
public sealed record FiltreJournal(string? Acteur, string? TypeObjet, DateOnly? Du, DateOnly? Au, bool Ancien, int Sauter, int Prendre);

/// <summary>Reads the journal of an action, personal values deciphered while their key exists.</summary>
[CasDUsage]
public sealed class LecteurDuJournal(CohorteDbContext context)
{
    private const int ObjetsNommes = 500;

    /// <summary>One page, newest first unless asked, and the number of lines in all.</summary>
    public async Task<(IReadOnlyList<LigneJournal> Lignes, int Total)> LireAsync(Id<ActionCollective> actionId, FiltreJournal filtre, CancellationToken annulation)
    {
        var lignes = Filtrer(actionId, filtre);
        var total = await lignes.CountAsync(annulation);
        var triees = filtre.Ancien ? lignes.OrderBy(l => l.Id) : lignes.OrderByDescending(l => l.Id);
        var page = await triees.Skip(filtre.Sauter).Take(filtre.Prendre).ToListAsync(annulation);
        var creations = await CreationsAsync(actionId, page, annulation);
        var chiffreur = await ChiffreurDuJournal.LireAsync(context, page.Concat(creations).Where(l => l.PersonneId != null).Select(l => new Id<Domaine.Candidats.Personne>(l.PersonneId!.Value)), annulation);
        var noms = await NomsDuJournal.LireAsync(context, actionId, annulation);
        noms.Completer(creations, chiffreur);
        return ([.. page.Select(l => Lire(l, chiffreur, noms))], total);
    }

    /// <summary>Types of objects that the journal of an action speaks of.</summary>
    public Task<List<string>> TypesAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        context.Journal.AsNoTracking().Where(l => l.ActionId == actionId.Valeur).Select(l => l.TypeObjet).Distinct().OrderBy(t => t).ToListAsync(annulation);

    private IQueryable<EcritureJournal> Filtrer(Id<ActionCollective> actionId, FiltreJournal filtre)
    {
        var lignes = context.Journal.AsNoTracking().Where(l => l.ActionId == actionId.Valeur);
        if (filtre.Acteur is { } acteur) lignes = lignes.Where(l => l.Acteur.Contains(acteur));
        if (filtre.TypeObjet is { } type) lignes = lignes.Where(l => l.TypeObjet == type);
        if (filtre.Du is { } du)
        {
            var debut = du.DebutAParis();
            lignes = lignes.Where(l => l.Le >= debut);
        }

        if (filtre.Au is { } au)
        {
            var fin = au.AddDays(1).DebutAParis();
            lignes = lignes.Where(l => l.Le < fin);
        }

        return lignes;
    }

    /// <summary>The lines that created the objects of a page; those of the whole action when an export asks for more lines than a query names.</summary>
    private Task<List<EcritureJournal>> CreationsAsync(Id<ActionCollective> actionId, List<EcritureJournal> page, CancellationToken annulation)
    {
        var lignes = context.Journal.AsNoTracking().Where(l => l.ActionId == actionId.Valeur && l.Nature == "Creation");
        var ids = page.Select(l => l.ObjetId).Distinct().ToList();
        return (ids.Count > ObjetsNommes ? lignes : lignes.Where(l => ids.Contains(l.ObjetId))).OrderBy(l => l.Id).ToListAsync(annulation);
    }

    private LigneJournal Lire(EcritureJournal ligne, ChiffreurDuJournal chiffreur, NomsDuJournal noms)
    {
        return new(
            ligne.Id, ligne.Le, ligne.Acteur, ligne.Organisation, ligne.CasUsage, chiffreur.Lire(ligne.PersonneId, ligne.Motif), ligne.TypeObjet, ligne.ObjetId, noms.De(ligne), ligne.Nature,
            [.. JsonNode.Parse(ligne.Changements)!.AsObject().Where(c => c.Key != nameof(IDeLAction.ActionId)).Select(c => new Difference(c.Key, Valeur(c.Key, c.Value![0]), Valeur(c.Key, c.Value![1])))]);

        string? Valeur(string champ, JsonNode? texte) => ValeurDuJournal.Lire(context.Model, ligne.TypeObjet, champ, chiffreur.Lire(ligne.PersonneId, (string?)texte), noms);
    }
}
