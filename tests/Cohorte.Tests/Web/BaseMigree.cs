using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Cohorte.Tests.Web.BaseMigree))]

namespace Cohorte.Tests.Web;

/// <summary>An empty base at the program's model, migrated once; the tests that need a base of their own start from its copy.</summary>
public sealed class BaseMigree : IAsyncLifetime
{
    private readonly BaseDeTest _modele = new();
    private readonly SemaphoreSlim _un = new(1, 1);
    private bool _prete;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Makes a base a copy of the model.</summary>
    public async Task CopierAsync(BaseDeTest laBase)
    {
        await _un.WaitAsync();
        try
        {
            if (!_prete) await MigrerAsync();
            _prete = true;
            await laBase.CopierAsync(_modele);
        }
        finally
        {
            _un.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_prete) await _modele.DisposeAsync();
        _un.Dispose();
    }

    private async Task MigrerAsync()
    {
        await _modele.CreerAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddCohorte(BaseDeDonnees.Lire(_modele.Designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        await using (var fournisseur = services.BuildServiceProvider())
        {
            await using var portee = fournisseur.CreateAsyncScope();
            await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
            if (!_modele.EstPostgres) await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        // A base that is open cannot be copied.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
    }
}
