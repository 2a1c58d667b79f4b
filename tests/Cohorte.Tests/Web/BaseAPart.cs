using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cohorte.Tests.Web;

/// <summary>The application without its site, on a base that no other test writes in: for what is counted or run over the whole base.</summary>
public sealed class BaseAPart : IAsyncDisposable
{
    private readonly BaseDeTest _base;
    private readonly ServiceProvider _services;

    private BaseAPart(BaseDeTest laBase, Action<IServiceCollection>? avec)
    {
        _base = laBase;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Horloge);
        services.AddCohorte(BaseDeDonnees.Lire(_base.Designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        services.ConfigureDbContext<SqliteDbContext>(o => o.AddInterceptors(new CompteurSql()));
        services.ConfigureDbContext<PostgresDbContext>(o => o.AddInterceptors(new CompteurSql()));
        avec?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Horloge { get; } = new(SiteDeTest.Maintenant);

    /// <summary>An empty base at the program's model.</summary>
    /// <param name="modele">The migrated base that it copies.</param>
    /// <param name="avec">What the test adds to the application, or puts in the place of one of its parts.</param>
    public static async Task<BaseAPart> CreerAsync(BaseMigree modele, Action<IServiceCollection>? avec = null)
    {
        var laBase = new BaseDeTest();
        await modele.CopierAsync(laBase);
        return new(laBase, avec);
    }

    /// <summary>A scope of services.</summary>
    public async Task<T> AvecAsync<TService, T>(Func<TService, Task<T>> travail) where TService : notnull
    {
        await using var portee = _services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Writes prepared objects, journaled under a test's name.</summary>
    public Task EcrireAsync(params object[] objets) => AvecAsync<CohorteDbContext, Resultat>(async context =>
    {
        context.AddRange(objets);
        var ecrit = await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
        Assert.True(ecrit.EstFait, string.Join(" ", ecrit.Refus.Select(r => r.Message)));
        return ecrit;
    });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _base.DisposeAsync();
    }
}
