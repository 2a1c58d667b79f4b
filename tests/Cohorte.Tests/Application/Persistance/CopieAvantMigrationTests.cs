using Cohorte.Application;
using Cohorte.Application.Persistance;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Persistance;

/// <summary>Before its model changes, a SQLite file is copied whole.</summary>
public sealed class CopieAvantMigrationTests : IAsyncDisposable
{
    private const string Initiale = "20261124105946_Initiale";

    private readonly BaseDeTest _base = new();

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    [Fact]
    public async Task Une_mise_a_jour_garde_la_base_d_avant()
    {
        Assert.SkipWhen(_base.EstPostgres, "PostgreSQL migrates inside a transaction.");
        await AvecServicesAsync(services => services.GetRequiredService<CohorteDbContext>().GetService<IMigrator>().MigrateAsync(Initiale));
        await AvecServicesAsync(services => services.GetRequiredService<Migrateur>().MigrerAsync());
        Assert.True(File.Exists(Copie));
        Assert.False(File.Exists(Copie + ".en-cours"));
        await using var connexion = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Copie};Mode=ReadOnly;Pooling=False");
        await connexion.OpenAsync();
        await using var lire = connexion.CreateCommand();
        lire.CommandText = "SELECT group_concat(\"MigrationId\") FROM \"__EFMigrationsHistory\"";
        Assert.Equal(Initiale, await lire.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Une_mise_a_jour_qui_echoue_dit_ou_est_la_base_d_avant()
    {
        Assert.SkipWhen(_base.EstPostgres, "PostgreSQL migrates inside a transaction.");
        await AvecServicesAsync(async services =>
        {
            var laBase = services.GetRequiredService<CohorteDbContext>().Database;
            await laBase.GetService<IMigrator>().MigrateAsync(Initiale);
            await laBase.ExecuteSqlRawAsync("CREATE TABLE \"Echanges\" (x INTEGER)");
        });
        var echec = await Assert.ThrowsAsync<MigrationInterrompueException>(() => AvecServicesAsync(services => services.GetRequiredService<Migrateur>().MigrerAsync()));
        Assert.Contains(Copie, echec.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Copie));
    }

    [Fact]
    public async Task Une_base_neuve_n_a_rien_a_copier()
    {
        Assert.SkipWhen(_base.EstPostgres, "PostgreSQL migrates inside a transaction.");
        await AvecServicesAsync(services => services.GetRequiredService<Migrateur>().MigrerAsync());
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Copie)!, "*avant-migration*"));
    }

    private string Copie => _base.Designation["sqlite:".Length..] + ".avant-migration-" + Initiale;

    private async Task AvecServicesAsync(Func<IServiceProvider, Task> travail)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Copie))) await _base.CreerAsync();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(SiteDeTest.Maintenant));
        services.AddCohorte(BaseDeDonnees.Lire(_base.Designation), new ConfigurationBuilder().Build());
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        await travail(portee.ServiceProvider);
    }
}
