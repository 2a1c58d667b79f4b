using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>A line of the journal as people read it.</summary>
public sealed record LigneJournal(long Rang, DateTime Le, string Acteur, string? Organisation, string CasUsage, string? Motif, string TypeObjet, string Nature, IReadOnlyList<Difference> Changements);

/// <summary>What is asked of the journal.</summary>
public sealed record FiltreJournal(string? Acteur, string? TypeObjet, DateOnly? Du, DateOnly? Au, bool Ancien, int Sauter, int Prendre);

/// <summary>Reads the journal of an action, personal values deciphered while their key exists.</summary>
[CasDUsage]
public sealed class LecteurDuJournal(CohorteDbContext context)
{
    /// <summary>One page, newest first unless asked, and the number of lines in all.</summary>
    public async Task<(IReadOnlyList<LigneJournal> Lignes, int Total)> LireAsync(Id<ActionCollective> actionId, FiltreJournal filtre, CancellationToken annulation)
    {
        var lignes = Filtrer(actionId, filtre);
        var total = await lignes.CountAsync(annulation);
        var triees = filtre.Ancien ? lignes.OrderBy(l => l.Id) : lignes.OrderByDescending(l => l.Id);
        var page = await triees.Skip(filtre.Sauter).Take(filtre.Prendre).ToListAsync(annulation);
        var chiffreur = await ChiffreurDuJournal.LireAsync(context, page.Where(l => l.PersonneId != null).Select(l => new Id<Domaine.Candidats.Personne>(l.PersonneId!.Value)), annulation);
        return ([.. page.Select(l => Lire(l, chiffreur))], total);
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

    private static LigneJournal Lire(EcritureJournal ligne, ChiffreurDuJournal chiffreur) => new(
        ligne.Id, ligne.Le, ligne.Acteur, ligne.Organisation, ligne.CasUsage, chiffreur.Lire(ligne.PersonneId, ligne.Motif), ligne.TypeObjet, ligne.Nature,
        [.. JsonNode.Parse(ligne.Changements)!.AsObject().Select(c => new Difference(c.Key, chiffreur.Lire(ligne.PersonneId, (string?)c.Value![0]), chiffreur.Lire(ligne.PersonneId, (string?)c.Value![1])))]);
}
