using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Regroupements;

/// <summary>Gathers the open needs of a territory in viable groups.</summary>
[CasDUsage]
public sealed class ProposerRegroupements(CohorteDbContext context, ReferentielDesCommunes referentiel, IRegroupeur regroupeur)
{
    /// <summary>Most needs gathered while a person waits for a page.</summary>
    public const int BesoinsMaximum = 300;

    /// <summary>One second for a page, stopped by the clock at two; more time is a job.</summary>
    private static readonly BudgetDeCalcul Budget = new(1);

    /// <summary>The open needs of a department, or of the whole country.</summary>
    public Task<IReadOnlyList<BesoinSitue>> BesoinsAsync(string? departement, CancellationToken annulation) =>
        SituerAsync(context.BesoinsSignales.Where(b => departement == null || b.Departement == departement), annulation);

    /// <summary>Those of some needs that are still open.</summary>
    public Task<IReadOnlyList<BesoinSitue>> BesoinsAsync(IReadOnlyCollection<Id<BesoinSignale>> choisis, CancellationToken annulation) =>
        SituerAsync(context.BesoinsSignales.Where(b => choisis.Contains(b.Id)), annulation);

    private async Task<IReadOnlyList<BesoinSitue>> SituerAsync(IQueryable<BesoinSignale> besoins, CancellationToken annulation)
    {
        var lus = await (
            from b in besoins.AsNoTracking()
            join e in context.Entreprises on b.EntrepriseId equals e.Id
            where b.Etat == EtatBesoinSignale.Ouvert
            orderby e.Recherche, b.Id
            select new { Besoin = b, e.RaisonSociale }).Take(BesoinsMaximum + 1).ToListAsync(annulation);
        return [.. lus.Select(l => (l.Besoin, l.RaisonSociale, Commune: referentiel.Trouver(l.Besoin.Commune))).Where(l => l.Commune is not null)
            .Select(l => new BesoinSitue(l.Besoin.Id, l.Besoin.EntrepriseId, l.RaisonSociale, l.Besoin.Intitule, l.Besoin.MetierRome, l.Besoin.Postes, l.Commune!, l.Besoin.DebutSouhaite))];
    }

    /// <summary>The needs and the places as a problem; refused when there are too many needs.</summary>
    /// <param name="besoins">Open needs.</param>
    /// <param name="lieux">Places that the adviser names; empty to let the towns of some size be proposed.</param>
    /// <param name="critere">What makes a group viable.</param>
    public Resultat<RegroupementPose> Poser(IReadOnlyList<BesoinSitue> besoins, IReadOnlyList<Commune> lieux, CritereDeRegroupement critere)
    {
        if (besoins.Count > BesoinsMaximum) return new Refus("regroupement.taille", $"Plus de {BesoinsMaximum} besoins sont ouverts{Typo.DeuxPoints}choisissez un département.", "Departement");
        var retenus = lieux.Count > 0 ? lieux : LieuxProposes.Pour(referentiel, [.. besoins.Select(b => (b.Commune, b.Postes))], critere.MinutesMaximales);
        return new RegroupementPose(besoins, retenus, PropositionDeRegroupement.Poser(besoins, retenus, critere));
    }

    /// <summary>The groups that a page has the time to find.</summary>
    public PropositionDeRegroupement Proposer(RegroupementPose pose, CancellationToken arret) => pose.Lire(regroupeur.Regrouper(pose.Probleme, Budget, arret));
}

/// <summary>Needs, places, and the problem that they make.</summary>
/// <param name="Besoins">Needs.</param>
/// <param name="Lieux">Places considered.</param>
/// <param name="Probleme">The problem.</param>
public sealed record RegroupementPose(IReadOnlyList<BesoinSitue> Besoins, IReadOnlyList<Commune> Lieux, ProblemeRegroupement Probleme)
{
    /// <summary>An answer to the problem, in the words of the needs.</summary>
    public PropositionDeRegroupement Lire(ResultatRegroupement resultat) => PropositionDeRegroupement.Lire(Besoins, Lieux, Probleme, resultat);
}
