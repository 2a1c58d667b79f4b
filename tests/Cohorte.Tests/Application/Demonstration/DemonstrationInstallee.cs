using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Demonstration;
using Cohorte.Application.Persistance;
using Cohorte.Tests.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cohorte.Tests.Application.Demonstration;

/// <summary>A database with the demonstration: shared by the tests of a class that only reads it, installed again for each test of a class that writes.</summary>
public sealed class DemonstrationInstallee : IAsyncLifetime
{
    private readonly BaseDeTest _base = new();
    private ServiceProvider _services = null!;

    public IServiceProvider Services => _services;

    public async ValueTask InitializeAsync()
    {
        await _base.CreerAsync();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeTimeProvider(SiteDeTest.Maintenant));
        services.AddCohorte(BaseDeDonnees.Lire(_base.Designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        _services = services.BuildServiceProvider();
        await using var portee = _services.CreateAsyncScope();
        Assert.True(await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync());
        Assert.True((await portee.ServiceProvider.GetRequiredService<InstallerDemonstration>().ExecuterAsync()).EstFait);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _base.DisposeAsync();
    }
}
