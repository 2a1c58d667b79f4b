using Cohorte.Application.Actions;
using Cohorte.Application.Candidats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Recherche;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Recherche;

/// <summary>Something found, with the page that shows it.</summary>
public sealed record ResultatDeRecherche(GenreDeResultat Genre, string Titre, string? Detail, string? Action, string Lien, int Note);

/// <summary>Searches across what a person may see. A person is found within an action that the searcher works on: those who only oversee find no one by name.</summary>
[CasDUsage]
public sealed class Rechercher(CohorteDbContext context, ListeDesActions actions, EntreesCandidates candidates)
{
    /// <summary>Most entries read in the searcher's own actions; the best of them are shown.</summary>
    public const int EntreesMaximum = 300;

    /// <summary>Most results shown.</summary>
    public const int ResultatsMaximum = 50;

    private const int MotsMaximum = 6;

    /// <summary>The best of each kind are shown whatever their rank: fifty namesakes hide no firm.</summary>
    private const int AssuresParGenre = 5;

    /// <summary>The best answers, best first, and whether there were more than can be shown.</summary>
    public async Task<(IReadOnlyList<ResultatDeRecherche> Resultats, bool Tronque)> ChercherAsync(Acteur acteur, string texte, CancellationToken annulation)
    {
        var mots = ClesDeRecherche.Mots(texte).Take(MotsMaximum).ToList();
        if (mots.Count == 0 || acteur.Role is not { } role) return ([], false);
        var permises = Droits.VoitToutesLesActions(role) ? null : await actions.Visibles(acteur).Select(a => a.Id).ToListAsync(annulation);
        GenreDeResultat[] genres = [.. Enum.GetValues<GenreDeResultat>().Where(g => Voit(role, g))];
        var bornes = await candidates.LireAsync(mots, permises is null ? genres : [.. genres.Where(g => !EstDansUneAction(g))], annulation);
        var entrees = context.EntreesDeRecherche.AsNoTracking().Where(e => bornes.Ids.Contains(e.Id));
        if (permises is not null) entrees = (await DansSesActionsAsync(acteur, role, permises, [.. genres.Where(EstDansUneAction)], mots, annulation)).Union(entrees);
        var lues = await entrees.ToListAsync(annulation);
        var notees = lues.Select(e => (Entree: e, Note: Ressemblance.Noter(mots, e.Texte.Split(' ')))).Where(e => e.Note > 0)
            .OrderByDescending(e => e.Note).ThenBy(e => e.Entree.Genre).ThenBy(e => e.Entree.Titre, StringComparer.Create(Ecriture.Francais, ignoreCase: true)).ThenBy(e => e.Entree.Id).ToList();
        var assurees = notees.GroupBy(e => e.Entree.Genre).SelectMany(g => g.Take(AssuresParGenre)).Select(e => e.Entree.Id).ToHashSet();
        var places = ResultatsMaximum - assurees.Count;
        var montrees = notees.Where(e => assurees.Contains(e.Entree.Id) || places-- > 0).ToList();
        var ids = montrees.Select(e => e.Entree.ActionId).OfType<Id<ActionCollective>>().ToHashSet();
        var titres = await context.Actions.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Code, a.Intitule }).ToDictionaryAsync(a => a.Id, a => (a.Code, a.Intitule), annulation);
        return ([.. montrees.Select(e => Resultat(e.Entree, e.Note, e.Entree.ActionId is { } id ? titres[id] : null))], notees.Count > ResultatsMaximum || bornes.Tronque);
    }

    private static bool EstDansUneAction(GenreDeResultat genre) => genre is GenreDeResultat.Action or GenreDeResultat.Candidat or GenreDeResultat.Contrat;

    private static bool Voit(Role role, GenreDeResultat genre) => genre switch
    {
        GenreDeResultat.Action => true,
        GenreDeResultat.Candidat => Droits.Accorde(role, Permission.VoirCandidats) && role != Role.DirectionOpco,
        GenreDeResultat.Contrat => Droits.Accorde(role, Permission.VoirContrats) && role != Role.DirectionOpco,
        GenreDeResultat.Entreprise => Droits.Accorde(role, Permission.VoirEntreprises),
        GenreDeResultat.Partenaire => Droits.Accorde(role, Permission.VoirPartenaires),
        GenreDeResultat.Prestataire => Droits.Accorde(role, Permission.VoirPrestataires),
    };

    /// <summary>Entries of the searcher's own actions that every word finds, each read by the index within those actions only: the cost does not grow with the base.</summary>
    private async Task<IQueryable<EntreeDeRecherche>> DansSesActionsAsync(Acteur acteur, Role role, IReadOnlyList<Id<ActionCollective>> permises, GenreDeResultat[] genres, IReadOnlyList<string> mots, CancellationToken annulation)
    {
        List<Guid> portees = [.. permises.Select(a => a.Valeur)];
        var trouvees = mots.Select(mot =>
        {
            var cles = ClesDeRecherche.DuMotCherche(mot);
            return context.ClesDeRecherche.Where(c => cles.Contains(c.Cle) && genres.Contains(c.Genre) && portees.Contains(c.Portee)).Select(c => c.EntreeId);
        }).Aggregate((les, autres) => les.Intersect(autres));
        var entrees = context.EntreesDeRecherche.AsNoTracking().Where(e => trouvees.Contains(e.Id));
        if (!acteur.VoitTouteLAction)
        {
            List<Guid> candidats = genres.Contains(GenreDeResultat.Candidat)
                ? (await context.Candidatures.AsNoTracking().Where(c => permises.Contains(c.ActionId)).VisiblesPar(acteur, context).Select(c => c.Id).ToListAsync(annulation)).ConvertAll(c => c.Valeur)
                : [];
            List<Guid> contrats = genres.Contains(GenreDeResultat.Contrat) && acteur.EntrepriseId is { } entreprise
                ? (await context.Contrats.AsNoTracking().Where(c => permises.Contains(c.ActionId) && c.EntrepriseId == entreprise).Select(c => c.Id).ToListAsync(annulation)).ConvertAll(c => c.Valeur)
                : [];
            entrees = entrees.Where(e => (e.Genre != GenreDeResultat.Candidat || candidats.Contains(e.Id)) && (e.Genre != GenreDeResultat.Contrat || contrats.Contains(e.Id)));
        }

        return entrees.OrderBy(e => e.Id).Take(EntreesMaximum);
    }

    private static ResultatDeRecherche Resultat(EntreeDeRecherche entree, int note, (string Code, string Intitule)? action) => new(
        entree.Genre, entree.Titre, entree.Detail, entree.Genre == GenreDeResultat.Action ? action?.Code : action?.Intitule,
        entree.Genre switch
        {
            GenreDeResultat.Action => $"/actions/{action!.Value.Code}",
            GenreDeResultat.Candidat => $"/actions/{action!.Value.Code}/candidats/{entree.Id}",
            GenreDeResultat.Contrat => $"/actions/{action!.Value.Code}/contrats/{entree.Id}",
            GenreDeResultat.Entreprise => $"/entreprises/{entree.Id}",
            GenreDeResultat.Partenaire => $"/partenaires/{entree.Id}",
            _ => $"/prestataires/{entree.Id}",
        },
        note);
}
