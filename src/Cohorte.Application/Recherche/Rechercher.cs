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
public sealed class Rechercher(CohorteDbContext context, ListeDesActions actions)
{
    /// <summary>Most entries that the database gives for a search; the best of them are shown.</summary>
    public const int EntreesMaximum = 300;

    /// <summary>Most results shown.</summary>
    public const int ResultatsMaximum = 50;

    private const int MotsMaximum = 6;

    /// <summary>The best answers, best first, and whether there were more than can be shown.</summary>
    public async Task<(IReadOnlyList<ResultatDeRecherche> Resultats, bool Tronque)> ChercherAsync(Acteur acteur, string texte, CancellationToken annulation)
    {
        var mots = ClesDeRecherche.Mots(texte).Take(MotsMaximum).ToList();
        if (mots.Count == 0 || acteur.Role is not { } role) return ([], false);
        var permises = Droits.VoitToutesLesActions(role) ? null : await actions.Visibles(acteur).Select(a => a.Id).ToListAsync(annulation);
        var entrees = await VisiblesAsync(acteur, role, permises, annulation);
        var portees = permises?.Select(a => a.Valeur).Append(Guid.Empty).ToList();
        var trouvees = mots.Select(mot => Trouvees(mot, portees)).Aggregate((les, autres) => les.Intersect(autres));
        entrees = entrees.Where(e => trouvees.Contains(e.Id));
        var lues = await entrees.OrderBy(e => e.Id).Take(EntreesMaximum).ToListAsync(annulation);
        var notees = lues.Select(e => (Entree: e, Note: Ressemblance.Noter(mots, e.Texte.Split(' ')))).Where(e => e.Note > 0)
            .OrderByDescending(e => e.Note).ThenBy(e => e.Entree.Genre).ThenBy(e => e.Entree.Titre, StringComparer.Create(Ecriture.Francais, ignoreCase: true)).ThenBy(e => e.Entree.Id).ToList();
        var montrees = notees.Take(ResultatsMaximum).ToList();
        var ids = montrees.Select(e => e.Entree.ActionId).OfType<Id<ActionCollective>>().ToHashSet();
        var titres = await context.Actions.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Code, a.Intitule }).ToDictionaryAsync(a => a.Id, a => (a.Code, a.Intitule), annulation);
        return ([.. montrees.Select(e => Resultat(e.Entree, e.Note, e.Entree.ActionId is { } id ? titres[id] : null))], notees.Count > ResultatsMaximum || lues.Count == EntreesMaximum);
    }

    /// <summary>Entries that a word finds, read by the index within the searcher's actions only.</summary>
    private IQueryable<Guid> Trouvees(string mot, List<Guid>? portees)
    {
        var cles = ClesDeRecherche.DuMotCherche(mot);
        var trouvees = context.ClesDeRecherche.Where(c => cles.Contains(c.Cle));
        if (portees is not null) trouvees = trouvees.Where(c => portees.Contains(c.Portee));
        return trouvees.Select(c => c.EntreeId);
    }

    private async Task<IQueryable<EntreeDeRecherche>> VisiblesAsync(Acteur acteur, Role role, IReadOnlyList<Id<ActionCollective>>? permises, CancellationToken annulation)
    {
        var (entreprises, partenaires, prestataires) = (Droits.Accorde(role, Permission.VoirEntreprises), Droits.Accorde(role, Permission.VoirPartenaires), Droits.Accorde(role, Permission.VoirPrestataires));
        var entrees = context.EntreesDeRecherche.AsNoTracking();
        if (permises is not null) entrees = entrees.Where(e => e.ActionId == null || permises.Contains(e.ActionId.Value));
        entrees = entrees.Where(e =>
            (e.Genre != GenreDeResultat.Entreprise || entreprises) && (e.Genre != GenreDeResultat.Partenaire || partenaires) && (e.Genre != GenreDeResultat.Prestataire || prestataires));
        if (acteur.VoitTouteLAction && role != Role.DirectionOpco) return entrees;

        var candidats = Droits.Accorde(role, Permission.VoirCandidats) && role != Role.DirectionOpco
            ? (await context.Candidatures.AsNoTracking().Where(c => permises!.Contains(c.ActionId)).VisiblesPar(acteur, context).Select(c => c.Id).ToListAsync(annulation)).ConvertAll(c => c.Valeur)
            : [];
        var contrats = Droits.Accorde(role, Permission.VoirContrats) && acteur.EntrepriseId is { } entreprise
            ? (await context.Contrats.AsNoTracking().Where(c => permises!.Contains(c.ActionId) && c.EntrepriseId == entreprise).Select(c => c.Id).ToListAsync(annulation)).ConvertAll(c => c.Valeur)
            : [];
        entrees = entrees.Where(e => (e.Genre != GenreDeResultat.Candidat || candidats.Contains(e.Id)) && (e.Genre != GenreDeResultat.Contrat || contrats.Contains(e.Id)));
        return entrees;
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
