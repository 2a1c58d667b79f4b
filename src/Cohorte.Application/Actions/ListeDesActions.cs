using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>A line of the list of actions.</summary>
public sealed record LigneAction(string Code, string Intitule, string? Territoire, Dispositif Dispositif, DateOnly? DebutSouhaite, DateOnly? FinSouhaitee, string? EtapeCourante, int EtapesCloses, int Etapes, bool Demonstration);

/// <summary>The actions that a person may open: filtered, sorted, one page, in two queries whatever their number.</summary>
[CasDUsage]
public sealed class ListeDesActions(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>One page and the number of actions in all.</summary>
    public async Task<(IReadOnlyList<LigneAction> Lignes, int Total)> LireAsync(Acteur acteur, FiltreActions filtre, CancellationToken annulation)
    {
        var visibles = Visibles(acteur);
        if (filtre.Recherche is { Length: > 0 } texte)
        {
            var cherche = texte.ToUpperInvariant();
            var plie = TexteDeRecherche.De(texte);
            visibles = visibles.Where(a => a.Code.Contains(cherche) || a.Recherche.Contains(plie));
        }

        if (filtre.Dispositif is { } dispositif) visibles = visibles.Where(a => a.Dispositif == dispositif);
        var total = await visibles.CountAsync(annulation);
        var triees = (filtre.Tri, filtre.Descendant) switch
        {
            ("intitule", false) => visibles.OrderBy(a => a.Recherche).ThenBy(a => a.Code),
            ("intitule", true) => visibles.OrderByDescending(a => a.Recherche).ThenBy(a => a.Code),
            ("code", false) => visibles.OrderBy(a => a.Code),
            ("code", true) => visibles.OrderByDescending(a => a.Code),
            (_, false) => visibles.OrderBy(a => a.DebutSouhaite).ThenBy(a => a.Code),
            _ => visibles.OrderByDescending(a => a.DebutSouhaite).ThenBy(a => a.Code),
        };
        var lignes = await triees.Skip(filtre.Sauter).Take(filtre.Prendre).Select(a => new LigneAction(
            a.Code, a.Intitule, a.Territoire, a.Dispositif, a.DebutSouhaite, a.FinSouhaitee,
            a.Etapes.Where(e => e.Etat == EtatEtape.EnCours).OrderByDescending(e => e.Ordre).Select(e => e.Intitule).FirstOrDefault(),
            a.Etapes.Count(e => e.Etat == EtatEtape.Terminee || e.Etat == EtatEtape.Ecartee || e.Etat == EtatEtape.FaiteAvant),
            a.Etapes.Count,
            a.Demonstration)).ToListAsync(annulation);
        return (lignes, total);
    }

    /// <summary>The actions of a person: all of them for those who oversee, else those it is a member of, and those of the colleagues it stands in for today.</summary>
    public IQueryable<ActionCollective> Visibles(Acteur acteur)
    {
        var actions = context.Actions.AsNoTracking();
        if (acteur.Role is { } role && Droits.VoitToutesLesActions(role)) return actions;
        var siennes = context.ActionsDe(acteur.CompteId, horloge.AujourdhuiAParis());
        return actions.Where(a => siennes.Contains(a.Id));
    }
}

/// <summary>What a person asks of the list.</summary>
public sealed record FiltreActions(string Recherche, Dispositif? Dispositif, string Tri, bool Descendant, int Sauter, int Prendre);
