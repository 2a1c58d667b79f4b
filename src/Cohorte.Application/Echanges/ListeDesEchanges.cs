using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>A line of the list of exchanges.</summary>
public sealed record LigneEchange(Id<Echange> Id, DateOnly Le, NatureEchange Nature, string? Avec, string? Action, string Texte, DateOnly? RelanceLe, DateOnly? RelanceFaiteLe, string Auteur);

/// <summary>What is asked of the list.</summary>
public sealed record FiltreEchanges(string Recherche, NatureEchange? Nature, Interlocuteur? Avec, bool LesMiens, bool ARappeler, string Tri, bool Descendant, int Sauter, int Prendre);

/// <summary>The exchanges that a visitor may read: filtered, sorted, one page in two queries.</summary>
[CasDUsage]
public sealed class ListeDesEchanges(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>One page and the number of exchanges in all.</summary>
    public async Task<(IReadOnlyList<LigneEchange> Lignes, int Total)> LireAsync(Acteur acteur, FiltreEchanges filtre, CancellationToken annulation)
    {
        var echanges = context.Echanges.AsNoTracking().VisiblesPar(acteur, context, horloge.AujourdhuiAParis());
        if (filtre.Nature is { } nature) echanges = echanges.Where(e => e.Nature == nature);
        if (filtre.Avec is { } avec) echanges = echanges.Avec(avec);
        if (filtre.LesMiens) echanges = echanges.Where(e => e.AuteurId == acteur.CompteId);
        if (filtre.ARappeler) echanges = echanges.Where(e => e.RelanceLe != null && e.RelanceFaiteLe == null);
        var lignes = echanges.Select(e => new
        {
            e,
            Action = context.Actions.Where(a => a.Id == e.ActionId).Select(a => a.Intitule).FirstOrDefault(),
            Avec = context.Entreprises.Where(x => x.Id == e.EntrepriseId).Select(x => x.RaisonSociale).FirstOrDefault()
                ?? context.Partenaires.Where(x => x.Id == e.PartenaireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Prestataires.Where(x => x.Id == e.PrestataireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Personnes.Where(x => x.Id == e.PersonneId).Select(x => x.Prenom + " " + x.Nom).FirstOrDefault(),
        });
        if (filtre.Recherche.Length > 0)
        {
            var (texte, plie) = (filtre.Recherche, TexteDeRecherche.De(filtre.Recherche));
            lignes = lignes.Where(l => l.e.Texte.Contains(texte) || context.Entreprises.Any(x => x.Id == l.e.EntrepriseId && x.Recherche.Contains(plie)) || context.Partenaires.Any(x => x.Id == l.e.PartenaireId && x.Recherche.Contains(plie))
                || context.Prestataires.Any(x => x.Id == l.e.PrestataireId && x.Recherche.Contains(plie)) || context.Personnes.Any(x => x.Id == l.e.PersonneId && x.Recherche.Contains(plie)));
        }

        var total = await lignes.CountAsync(annulation);
        var triees = (filtre.Tri, filtre.Descendant) switch
        {
            ("rappel", false) => lignes.OrderBy(l => l.e.RelanceLe == null).ThenBy(l => l.e.RelanceLe),
            ("rappel", true) => lignes.OrderBy(l => l.e.RelanceLe == null).ThenByDescending(l => l.e.RelanceLe),
            (_, false) => lignes.OrderBy(l => l.e.Le).ThenBy(l => l.e.NoteLe),
            _ => lignes.OrderByDescending(l => l.e.Le).ThenByDescending(l => l.e.NoteLe),
        };
        var page = await triees.ThenBy(l => l.e.Id).Skip(filtre.Sauter).Take(filtre.Prendre).ToListAsync(annulation);
        return ([.. page.Select(l => new LigneEchange(l.e.Id, l.e.Le, l.e.Nature, l.Avec, l.Action, l.e.Texte, l.e.RelanceLe, l.e.RelanceFaiteLe, l.e.Auteur))], total);
    }
}
