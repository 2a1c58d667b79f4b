using System.CommandLine;
using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary>The <c>--base</c> option of every verb that reads a database, and the services over that database.</summary>
internal static class BaseOption
{
    private const string ParDefaut = "sqlite:donnees/cohorte.db";

    public static Option<string> Creer() => new("--base") { Description = "Base : sqlite:FICHIER ou postgres:CHAÎNE.", DefaultValueFactory = _ => ParDefaut };

    /// <summary>Opens the database, migrated unless told otherwise, and gives its services.</summary>
    public static async Task<int> AvecServicesAsync(string designation, Func<IServiceProvider, Task<int>> travail, bool migrer = true)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCohorte(BaseDeDonnees.Lire(designation), new ConfigurationBuilder().AddEnvironmentVariables().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        if (migrer) await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
        return await travail(portee.ServiceProvider);
    }

    /// <summary>Writes to a file, or to standard output for « - »; the file appears whole or not at all.</summary>
    public static async Task EcrireAsync(string sortie, byte[] contenu)
    {
        if (sortie == "-")
        {
            await using var flux = Console.OpenStandardOutput();
            await flux.WriteAsync(contenu);
            return;
        }

        var provisoire = sortie + ".partiel";
        await File.WriteAllBytesAsync(provisoire, contenu);
        File.Move(provisoire, sortie, overwrite: true);
    }
}
