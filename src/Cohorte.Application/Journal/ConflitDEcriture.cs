using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Journal;

/// <summary>Tells what somebody else changed meanwhile, from the journal.</summary>
internal static class ConflitDEcriture
{
    /// <summary>Describes the first conflicting object; the context keeps nothing of the refused write.</summary>
    public static async Task<Resultat> DecrireAsync(CohorteDbContext context, DbUpdateConcurrencyException conflit, CancellationToken annulation)
    {
        var entree = conflit.Entries.First(e => e.Entity is Entite);
        var objetId = TeneurDuJournal.IdentifiantDe(entree);
        var versionLue = (Guid)entree.Property(nameof(Entite.Version)).OriginalValue!;
        context.ChangeTracker.Clear();

        var depuis = await context.Journal.AsNoTracking().Where(l => l.ObjetId == objetId && l.VersionApres == versionLue).Select(l => (long?)l.Id).SingleOrDefaultAsync(annulation) ?? 0;
        var lignes = await context.Journal.AsNoTracking().Where(l => l.ObjetId == objetId && l.Id > depuis).OrderBy(l => l.Id).ToListAsync(annulation);
        if (lignes.Count == 0 || lignes[^1].Nature == "Suppression")
        {
            return Resultat.Refuse("conflit.suppression", "Cet élément a été supprimé entre-temps. Ce que vous avez saisi n’a pas été enregistré.");
        }

        var chiffreur = await ChiffreurDuJournal.LireAsync(context, lignes.Where(l => l.PersonneId != null).Select(l => new Id<Personne>(l.PersonneId!.Value)), annulation);
        var differences = lignes
            .SelectMany(l => JsonNode.Parse(l.Changements)!.AsObject().Select(c => (l.PersonneId, c.Key, Avant: (string?)c.Value![0], Apres: (string?)c.Value![1])))
            .GroupBy(c => c.Key)
            .Select(g => new Difference(g.Key, chiffreur.Lire(g.First().PersonneId, g.First().Avant), chiffreur.Lire(g.Last().PersonneId, g.Last().Apres)))
            .ToList();
        var derniere = lignes[^1];
        var quand = derniere.Le.HeureDeParis();
        return new RefusConflit(
            $"{derniere.Acteur} a modifié ces informations le {quand:dd/MM/yyyy} à {quand:HH} h {quand:mm}, pendant votre saisie. Vérifiez ce qui a changé, puis enregistrez de nouveau.",
            derniere.VersionApres!.Value,
            differences);
    }
}
