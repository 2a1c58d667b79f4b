using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Recherche;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;
using Cohorte.Tests.Application.Demonstration;
using Cohorte.Tests.Web;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Taches;

/// <summary>The stored turns and the entries of the search are what the pure functions say, after the demonstration, after any sequence of writes, and after being written again.</summary>
public sealed class ProjectionTests : IAsyncLifetime
{
    private static readonly Operation Operation = new(Acteur.Produit("Test"), "PreparerTest");
    private readonly DemonstrationInstallee _demonstration = new();

    public ValueTask InitializeAsync() => _demonstration.InitializeAsync();

    public ValueTask DisposeAsync() => _demonstration.DisposeAsync();

    [Fact]
    public async Task La_demonstration_est_projetee_comme_elle_se_calcule()
    {
        Assert.True(await CompterAsync() > 15);
        Assert.Empty(await EcartsAsync());
        Assert.Empty(await EcartsDeRechercheAsync());
    }

    [Fact]
    public async Task Une_projection_abimee_se_recalcule()
    {
        await using (var portee = _demonstration.Services.CreateAsyncScope())
        {
            var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
            await context.Tours.Where(t => t.Genre == GenreDeTour.Copil).ExecuteDeleteAsync();
            await context.Tours.ExecuteUpdateAsync(t => t.SetProperty(x => x.Qui, "Personne"));
            await context.EntreesDeRecherche.Where(e => e.Genre == GenreDeResultat.Entreprise).ExecuteDeleteAsync();
        }

        Assert.NotEmpty(await EcartsAsync());
        await using (var portee = _demonstration.Services.CreateAsyncScope())
        {
            Assert.Equal(3, await portee.ServiceProvider.GetRequiredService<RecalculerProjections>().ToutesAsync());
        }

        Assert.Empty(await EcartsAsync());
        Assert.Empty(await EcartsDeRechercheAsync());
    }

    [Fact]
    public async Task Apres_n_importe_quelle_suite_d_ecritures_la_projection_dit_la_meme_chose()
    {
        var suites = new List<int[]>();
        Gen.Int[0, int.MaxValue].Array[25].Sample(suites.Add, iter: 3, threads: 1);
        foreach (var suite in suites)
        {
            foreach (var hasard in suite)
            {
                await EcrireAsync(hasard);
            }

            Assert.Empty(await EcartsAsync());
            Assert.Empty(await EcartsDeRechercheAsync());
        }
    }

    /// <summary>Moves one object, chosen by chance, along one arrow of its table, or adds, renames, puts off or removes something.</summary>
    private async Task EcrireAsync(int hasard)
    {
        await using var portee = _demonstration.Services.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
        var action = await UnAsync(context.Actions.Where(a => a.Code != "PAYSAGE-IDF-2022").OrderBy(a => a.Id), hasard / 64);
        switch (hasard % 12)
        {
            case 0: await BougerAsync(context.Etapes.Where(e => e.ActionId == action.Id).OrderBy(e => e.Id), TransitionsEtape.Table, e => e.Etat, (e, t) => { (e.Motif, e.ReelAu) = ("Essai", SiteDeTest.Aujourdhui); return e.Passer(t, Role.ConseillerOpco); }); break;
            case 1: await BougerAsync(context.Candidatures.Where(e => e.ActionId == action.Id).OrderBy(e => e.Id), TransitionsCandidature.Table, e => e.Etat, (e, t) => t is "Refuser" or "Proposer" ? Resultat.Fait : e.Passer(t, Role.ConseillerOpco)); break;
            case 2: await BougerAsync(context.Besoins.Where(e => e.ActionId == action.Id).OrderBy(e => e.Id), TransitionsBesoin.Table, e => e.Etat, (e, t) => t is "Retirer" ? Resultat.Fait : e.Passer(t, Role.ConseillerOpco)); break;
            case 3: await BougerAsync(context.Pmsmps.Where(e => e.ActionId == action.Id).OrderBy(e => e.Id), TransitionsPmsmp.Table, e => e.Etat, (e, t) => t is "Annuler" or "Evaluer" or "Signer" ? Resultat.Fait : e.Passer(t, Role.ConseillerOpco)); break;
            case 4: (await UnAsync(context.Entreprises.OrderBy(e => e.Id), hasard)).RaisonSociale = $"Firme {hasard}"; break;
            case 5: (await UnAsync(context.Personnes.OrderBy(e => e.Id), hasard)).Nom = $"Nom{hasard}"; break;
            case 6: context.Add(new ActionASuivre { ActionId = action.Id, ReunionId = (await UnAsync(context.ReunionsCopil.Where(r => r.ActionId == action.Id).OrderBy(r => r.Id), hasard))?.Id ?? default, Intitule = $"Faire {hasard}", Responsable = "Alix", Echeance = SiteDeTest.Aujourdhui.AddDays(hasard % 30) }); if (context.ChangeTracker.Entries<ActionASuivre>().First().Entity.ReunionId == default) context.ChangeTracker.Clear(); break;
            case 7: context.Add(new Echange { Texte = $"Rappel {hasard}", Auteur = "Alix", Le = SiteDeTest.Aujourdhui, RelanceLe = SiteDeTest.Aujourdhui.AddDays(hasard % 9), ActionId = hasard % 2 == 0 ? action.Id : null, EntrepriseId = (await UnAsync(context.Entreprises.OrderBy(e => e.Id), hasard)).Id }); break;
            case 8: if (await UnAsync(context.Echanges.Where(e => e.RelanceLe != null).OrderBy(e => e.Id), hasard) is { } echange) echange.RelanceFaiteLe = SiteDeTest.Aujourdhui; break;
            case 9:
                if (await UnAsync(context.Tours.Where(t => t.ActionId == action.Id).OrderBy(t => t.Cle), hasard) is { } tour && !await context.ReportsDeTours.AnyAsync(r => r.Cle == tour.Cle)) context.Add(new ReportDeTour { ActionId = action.Id, Cle = tour.Cle, Au = SiteDeTest.Aujourdhui.AddDays(2), Motif = "Plus tard", Auteur = "Alix" });
                break;
            case 10: (await UnAsync(context.Partenaires.OrderBy(e => e.Id), hasard)).Nom = $"Partenaire {hasard}"; break;
            default: action.Intitule = $"Action {hasard}"; break;
        }

        Assert.True((await context.EnregistrerAsync(Operation)).EstFait);

        async Task BougerAsync<T, TEtat>(IQueryable<T> objets, TableTransitions<TEtat> table, Func<T, TEtat> etat, Func<T, string, Resultat> passer) where T : class where TEtat : struct, Enum
        {
            if (await UnAsync(objets, hasard) is not { } objet) return;
            var ouvertes = table.Ouvertes(etat(objet), Role.ConseillerOpco).ToList();
            if (ouvertes.Count > 0) Assert.True(passer(objet, ouvertes[hasard % ouvertes.Count].Nom).EstFait);
        }
    }

    private static async Task<T> UnAsync<T>(IQueryable<T> objets, int rang)
    {
        var nombre = await objets.CountAsync();
        return (await objets.Skip(nombre == 0 ? 0 : rang % nombre).FirstOrDefaultAsync())!;
    }

    private async Task<int> CompterAsync()
    {
        await using var portee = _demonstration.Services.CreateAsyncScope();
        return await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Tours.CountAsync();
    }

    private async Task<IEnumerable<string>> EcartsAsync()
    {
        await using var portee = _demonstration.Services.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
        var faits = await portee.ServiceProvider.GetRequiredService<LecteurDeFaits>().ChargerAsync(await context.Actions.Select(a => a.Id).ToListAsync());
        var delais = DelaisLegaux.De(_demonstration.Services.GetRequiredService<Baremes>());
        var reports = faits.SelectMany(f => f.Reports).ToDictionary(r => r.Cle);
        var purs = faits.SelectMany(f => QuiDoitAgir.Tous(f, delais)).ToList();
        var libres = (await context.Echanges.AsNoTracking().Where(e => e.ActionId == null).ToListAsync()).Where(e => e.AttendUneRelance).Select(e => TourDUnEchange.Sur(e, "")!.Cle).ToHashSet();
        var stockes = await context.Tours.AsNoTracking().ToListAsync();
        Assert.Equal(libres.Order(), stockes.Where(t => t.ActionId is null).Select(t => t.Cle).Order());
        return purs.Select(t => $"{t} {reports.GetValueOrDefault(t.Cle)?.Au}").Order(StringComparer.Ordinal)
            .Except(stockes.Where(t => t.ActionId is not null).Select(t => $"{t.VersTour()} {t.ReporteAu}"))
            .Concat(stockes.Where(t => t.ActionId is not null && purs.All(p => p.Cle != t.Cle)).Select(t => "en trop : " + t.Cle));
    }

    private async Task<IEnumerable<string>> EcartsDeRechercheAsync()
    {
        await using var portee = _demonstration.Services.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
        var personnes = await context.Personnes.AsNoTracking().ToDictionaryAsync(p => p.Id);
        var numeros = (await context.Depots.AsNoTracking().ToListAsync()).ToDictionary(d => d.ContratId, d => d.Numero);
        List<EntreeDeRecherche> purs =
        [
            .. (await context.Actions.AsNoTracking().ToListAsync()).Select(EntreeDeRecherche.De),
            .. (await context.Candidatures.AsNoTracking().ToListAsync()).Select(c => EntreeDeRecherche.De(c, personnes[c.PersonneId])),
            .. (await context.Contrats.AsNoTracking().ToListAsync()).Select(c => EntreeDeRecherche.De(c, personnes[c.PersonneId], numeros.GetValueOrDefault(c.Id))),
            .. (await context.Entreprises.AsNoTracking().ToListAsync()).Select(EntreeDeRecherche.De),
            .. (await context.Partenaires.AsNoTracking().ToListAsync()).Select(EntreeDeRecherche.De),
            .. (await context.Prestataires.AsNoTracking().ToListAsync()).Select(EntreeDeRecherche.De),
        ];
        var stockees = await context.EntreesDeRecherche.AsNoTracking().ToListAsync();
        var cles = (await context.ClesDeRecherche.AsNoTracking().ToListAsync()).ToLookup(c => c.EntreeId, c => c.Cle);
        return purs.Except(stockees).Select(e => e.ToString()).Concat(stockees.Except(purs).Select(e => "en trop : " + e))
            .Concat(purs.Where(e => !ClesDeRecherche.DuTexte(e.Texte).SetEquals(cles[e.Id])).Select(e => "clés : " + e));
    }
}
