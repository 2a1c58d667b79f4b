using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Demonstration;
using Cohorte.Application.Journal;
using Cohorte.Application.Persistance;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Persistance;

/// <summary>A database left by each earlier version, with a row in it, comes to this version without losing it.</summary>
[Trait("Duree", "longue")]
public sealed class VersionPrecedenteTests
{
    [Fact]
    public async Task Une_base_de_chaque_version_precedente_se_met_a_jour_sans_rien_perdre()
    {
        var nombre = await AvecBaseNeuveAsync(services => Task.FromResult(services.GetRequiredService<CohorteDbContext>().Database.GetMigrations().Count()));
        for (var rang = 0; rang < nombre - 1; rang++)
        {
            await AvecBaseNeuveAsync(async services =>
            {
                var context = services.GetRequiredService<CohorteDbContext>();
                var version = context.Database.GetMigrations().ElementAt(rang);
                await context.GetService<IMigrator>().MigrateAsync(version);
                var id = await InsererEntrepriseAsync(context);
                await services.GetRequiredService<Migrateur>().MigrerAsync();
                Assert.Empty(await context.Database.GetPendingMigrationsAsync());
                Assert.False(context.Database.HasPendingModelChanges());
                Assert.Equal("Entreprise d’avant", (await context.Entreprises.SingleAsync(e => e.Id == new Cohorte.Domaine.Commun.Id<Cohorte.Domaine.Entreprises.Entreprise>(id))).RaisonSociale);
                Assert.True((await services.GetRequiredService<InstallerDemonstration>().ExecuterAsync()).EstFait, version);
                Assert.Equal([$"Entreprise {id}\u00A0: aucune écriture ne dit sa création."], (await services.GetRequiredService<VerifierJournal>().ExecuterAsync(null, default)).Anomalies);
                return 0;
            });
        }
    }

    /// <summary>A row as that version wrote it: every column that refuses nothing gets a plain value of its type.</summary>
    private static async Task<Guid> InsererEntrepriseAsync(CohorteDbContext context)
    {
        var id = Guid.CreateVersion7();
        var requete = context.Database.IsNpgsql()
            ? "SELECT column_name || '|' || data_type AS \"Value\" FROM information_schema.columns WHERE table_name = 'Entreprises' AND is_nullable = 'NO'"
            : "SELECT name || '|' || type AS \"Value\" FROM pragma_table_info('Entreprises') WHERE \"notnull\" = 1";
        var colonnes = (await context.Database.SqlQueryRaw<string>(requete).ToListAsync()).Select(c => c.Split('|')).ToList();
        object Valeur(string[] colonne) => (colonne[0], colonne[1].ToLowerInvariant()) switch
        {
            ("Id", _) => context.Database.IsNpgsql() ? id : id.ToString().ToUpperInvariant(),
            ("Version", _) => context.Database.IsNpgsql() ? Guid.CreateVersion7() : Guid.CreateVersion7().ToString().ToUpperInvariant(),
            ("RaisonSociale", _) => "Entreprise d’avant",
            (_, "boolean") => false,
            (_, "integer" or "bigint") => 0,
            _ => "x",
        };
        var noms = string.Join(", ", colonnes.Select(c => $"\"{c[0]}\""));
#pragma warning disable EF1002 // The names come from the schema of the database itself; the values are parameters.
        await context.Database.ExecuteSqlRawAsync($"INSERT INTO \"Entreprises\" ({noms}) VALUES ({string.Join(", ", colonnes.Select((_, i) => $"{{{i}}}"))})", colonnes.Select(Valeur));
#pragma warning restore EF1002
        return id;
    }

    private static async Task<T> AvecBaseNeuveAsync<T>(Func<IServiceProvider, Task<T>> travail)
    {
        await using var laBase = new BaseDeTest();
        await laBase.CreerAsync();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(SiteDeTest.Maintenant));
        services.AddCohorte(BaseDeDonnees.Lire(laBase.Designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        return await travail(portee.ServiceProvider);
    }
}
