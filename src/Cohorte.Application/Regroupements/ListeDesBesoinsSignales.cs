using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Regroupements;

/// <summary>A line of the list of signalled needs.</summary>
public sealed record LigneBesoinSignale(Id<BesoinSignale> Id, string Entreprise, string Intitule, CodeRome MetierRome, int Postes, string Commune, string Departement, DateOnly? DebutSouhaite, DateOnly SignaleLe, EtatBesoinSignale Etat, string? Action);

/// <summary>The needs that firms signalled outside any action: filtered, sorted, one page.</summary>
[CasDUsage]
public sealed class ListeDesBesoinsSignales(CohorteDbContext context, ReferentielDesCommunes referentiel)
{
    /// <summary>One page and the number of needs in all.</summary>
    /// <param name="filtre">What is kept.</param>
    /// <param name="tri">Sorted column.</param>
    /// <param name="descendant">Whether the sort goes down.</param>
    /// <param name="sauter">Rows before the page.</param>
    /// <param name="prendre">Rows of the page.</param>
    /// <param name="annulation">Stops the reading.</param>
    public async Task<(IReadOnlyList<LigneBesoinSignale> Lignes, int Total)> LireAsync(FiltreDeBesoins filtre, string tri, bool descendant, int sauter, int prendre, CancellationToken annulation)
    {
        var plie = TexteDeRecherche.De(filtre.Recherche);
        var tous =
            from b in context.BesoinsSignales.AsNoTracking()
            join e in context.Entreprises on b.EntrepriseId equals e.Id
            where (plie == "" || e.Recherche.Contains(plie)) && (filtre.Etat == null || b.Etat == filtre.Etat)
                && (filtre.Departement == null || b.Departement == filtre.Departement) && (filtre.Metier == null || b.MetierRome == filtre.Metier)
            select new { Besoin = b, Firme = e };
        var total = await tous.CountAsync(annulation);
        var triees = (tri, descendant) switch
        {
            ("metier", false) => tous.OrderBy(l => l.Besoin.Intitule),
            ("metier", true) => tous.OrderByDescending(l => l.Besoin.Intitule),
            ("postes", false) => tous.OrderBy(l => l.Besoin.Postes),
            ("postes", true) => tous.OrderByDescending(l => l.Besoin.Postes),
            ("debut", false) => tous.OrderBy(l => l.Besoin.DebutSouhaite == null).ThenBy(l => l.Besoin.DebutSouhaite),
            ("debut", true) => tous.OrderBy(l => l.Besoin.DebutSouhaite == null).ThenByDescending(l => l.Besoin.DebutSouhaite),
            ("signale", false) => tous.OrderBy(l => l.Besoin.SignaleLe),
            ("signale", true) => tous.OrderByDescending(l => l.Besoin.SignaleLe),
            (_, true) => tous.OrderByDescending(l => l.Firme.Recherche),
            _ => tous.OrderBy(l => l.Firme.Recherche),
        };
        var lignes = await triees.ThenBy(l => l.Firme.Recherche).ThenBy(l => l.Besoin.Id).Skip(sauter).Take(prendre)
            .Select(l => new { l.Besoin, l.Firme.RaisonSociale, Action = context.Actions.Where(a => a.Id == l.Besoin.ActionId).Select(a => a.Code).FirstOrDefault() })
            .ToListAsync(annulation);
        return ([.. lignes.Select(l => new LigneBesoinSignale(l.Besoin.Id, l.RaisonSociale, l.Besoin.Intitule, l.Besoin.MetierRome, l.Besoin.Postes, referentiel.Trouver(l.Besoin.Commune)?.Nom ?? l.Besoin.Commune.Code, l.Besoin.Departement, l.Besoin.DebutSouhaite, l.Besoin.SignaleLe, l.Besoin.Etat, l.Action))], total);
    }

    /// <summary>Departments that hold needs to gather, with their posts.</summary>
    public async Task<IReadOnlyList<(string Departement, int Postes)>> DepartementsAsync(CancellationToken annulation)
    {
        var lus = await context.BesoinsSignales.Where(b => b.Etat == EtatBesoinSignale.Ouvert).GroupBy(b => b.Departement)
            .Select(g => new { g.Key, Postes = g.Sum(b => b.Postes) }).OrderBy(g => g.Key).ToListAsync(annulation);
        return [.. lus.Select(l => (l.Key, l.Postes))];
    }
}

/// <summary>What a list of signalled needs keeps.</summary>
/// <param name="Recherche">Text in the name of the firm; empty for all.</param>
/// <param name="Etat">State, or <c>null</c>.</param>
/// <param name="Departement">Department, or <c>null</c>.</param>
/// <param name="Metier">Job sheet, or <c>null</c>.</param>
public sealed record FiltreDeBesoins(string Recherche, EtatBesoinSignale? Etat, string? Departement, CodeRome? Metier);
