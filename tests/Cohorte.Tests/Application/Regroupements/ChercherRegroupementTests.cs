using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Application.Regroupements;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cohorte.Tests.Application.Regroupements;

/// <summary>The queue of the longer searches, on a base of its own that nothing runs.</summary>
public sealed class ChercherRegroupementTests(BaseMigree modele) : IAsyncLifetime
{
    private static readonly Acteur Zoe = new(null, "Zoé Martin", Role.ConseillerOpco);
    private readonly BaseDeTest _base = new();
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        await modele.CopierAsync(_base);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(SiteDeTest.Maintenant));
        services.AddSingleton(new SonnetteDesTravaux());
        services.AddScoped<FileDeTravaux>();
        services.AddCohorte(BaseDeDonnees.Lire(_base.Designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        _services = services.BuildServiceProvider();
    }

    [Fact]
    public async Task Une_personne_n_a_qu_une_recherche_en_cours_et_retrouve_la_sienne()
    {
        var premiere = await LancerAsync(Zoe, 30);
        Assert.True(premiere.EstFait);
        Assert.Equal(premiere.Valeur, (await LancerAsync(Zoe, 30)).Valeur);
        var autre = await LancerAsync(Zoe, 40);
        Assert.Equal("Une de vos recherches est encore en cours, avec d’autres réglages\u00A0: attendez sa fin, une minute au plus.", Assert.Single(autre.Refus).Message);
        Assert.True((await LancerAsync(Zoe with { Nom = "Ali Bah" }, 40)).EstFait);
        Assert.Equal(2, await AvecAsync<CohorteDbContext, int>(c => c.Travaux.CountAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _base.DisposeAsync();
    }

    private Task<Resultat<string>> LancerAsync(Acteur acteur, int minutes) =>
        AvecAsync<ChercherRegroupement, Resultat<string>>(c => c.LancerAsync(acteur, new ProblemeRegroupement(5, 8, minutes, ["A1203"], [new("F1", "A1203", 0, 0, 5)], [new("S1", 0, 0, 8)]), TestContext.Current.CancellationToken));

    private async Task<T> AvecAsync<TService, T>(Func<TService, Task<T>> travail) where TService : notnull
    {
        await using var portee = _services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<TService>());
    }
}
