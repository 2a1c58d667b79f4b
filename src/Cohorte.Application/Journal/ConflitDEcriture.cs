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
        if (conflit.Entries.FirstOrDefault(e => e.Entity is Entite) is not { } entree)
        {
            context.ChangeTracker.Clear();
            return Resultat.Refuse("conflit.ecriture", "Ces informations ont changé pendant votre saisie. Rien n’a été écrit : rechargez la page, puis recommencez.");
        }

        var (type, objetId) = (entree.Metadata.ClrType.Name, TeneurDuJournal.IdentifiantDe(entree));
        var versionLue = (Guid)entree.Property(nameof(Entite.Version)).OriginalValue!;
        context.ChangeTracker.Clear();

        // A display of sensitive facts is a line too, but changes nothing: only lines that carry a version count.
        var ecritures = context.Journal.AsNoTracking().Where(l => l.ObjetId == objetId && l.TypeObjet == type && (l.VersionAvant != null || l.VersionApres != null));
        var depuis = await ecritures.Where(l => l.VersionApres == versionLue).Select(l => (long?)l.Id).FirstOrDefaultAsync(annulation) ?? 0;
        var lignes = await ecritures.Where(l => l.Id > depuis).OrderBy(l => l.Id).ToListAsync(annulation);
        if (lignes.Count == 0 || lignes[^1].VersionApres is null)
        {
            return Resultat.Refuse("conflit.suppression", "Cet élément a été supprimé entre-temps. Ce que vous avez saisi n’a pas été enregistré.");
        }

        var chiffreur = await ChiffreurDuJournal.LireAsync(context, lignes.Where(l => l.PersonneId != null).Select(l => new Id<Personne>(l.PersonneId!.Value)), annulation);
        var noms = lignes[^1].ActionId is { } action ? await NomsDuJournal.LireAsync(context, new Id<Domaine.Actions.ActionCollective>(action), annulation) : null;
        var differences = lignes
            .SelectMany(l => JsonNode.Parse(l.Changements)!.AsObject().Select(c => (l.PersonneId, c.Key, Avant: (string?)c.Value![0], Apres: (string?)c.Value![1])))
            .GroupBy(c => c.Key)
            .Select(g => new Difference(g.Key, Valeur(g.Key, chiffreur.Lire(g.First().PersonneId, g.First().Avant)), Valeur(g.Key, chiffreur.Lire(g.Last().PersonneId, g.Last().Apres))))
            .ToList();
        var derniere = lignes[^1];
        var quand = derniere.Le.HeureDeParis();
        return new RefusConflit(
            $"{derniere.Acteur} a modifié ces informations le {quand:dd/MM/yyyy} à {quand:HH} h {quand:mm}, pendant votre saisie. Vérifiez ce qui a changé, puis enregistrez de nouveau.",
            type,
            derniere.VersionApres!.Value,
            differences);

        string? Valeur(string champ, string? texte) => ValeurDuJournal.Lire(context.Model, type, champ, texte, noms);
    }
}
