using System.Diagnostics;
using Cohorte.Application;
using Cohorte.Application.Actions;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Bench.Actions;

/// <summary>The list of actions with few and with many of them, in the same run on the same server: the cost of a page must not grow with the database.</summary>
internal static class ListeParVolume
{
    private const int Mesures = 300;
    private const int Petit = 100;

    /// <summary>Compares 100 actions with <paramref name="grand"/> actions of 25 candidates, on an empty database designated by <paramref name="designation"/>.</summary>
    public static async Task ExecuterAsync(string designation, int grand)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddCohorte(BaseDeDonnees.Lire(designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        await using var fournisseur = services.BuildServiceProvider();
        await using (var portee = fournisseur.CreateAsyncScope())
        {
            await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
        }

        var direction = new Acteur(await DonneesDeVolume.CompteAsync(fournisseur, Role.DirectionOpco), "Banc", Role.DirectionOpco);
        var conseiller = new Acteur(await DonneesDeVolume.CompteAsync(fournisseur, Role.ConseillerOpco), "Banc", Role.ConseillerOpco);
        await DonneesDeVolume.CompleterAsync(fournisseur, Petit, 25, conseiller.CompteId!.Value, 15);
        var listePetite = await MesurerListeAsync(fournisseur, direction);
        await DonneesDeVolume.CompleterAsync(fournisseur, grand, 25, conseiller.CompteId!.Value, 15);
        var listeGrande = await MesurerListeAsync(fournisseur, direction);
        Console.WriteLine($"actions list, median ms: {listePetite:0.00} with {Petit}, {listeGrande:0.00} with {grand}, ratio {listeGrande / listePetite:0.00}");
    }

    private static Task<double> MesurerListeAsync(IServiceProvider services, Acteur acteur) => MedianeAsync(services, Mesures, async portee =>
        (await portee.GetRequiredService<ListeDesActions>().LireAsync(acteur, new FiltreActions("", null, "debut", true, 0, 25), default)).Total);

    private static async Task<double> MedianeAsync(IServiceProvider services, int mesures, Func<IServiceProvider, Task<int>> travail)
    {
        var durees = new List<double>();
        for (var i = 0; i < mesures + 20; i++)
        {
            await using var portee = services.CreateAsyncScope();
            var chrono = Stopwatch.GetTimestamp();
            await travail(portee.ServiceProvider);
            if (i >= 20) durees.Add(Stopwatch.GetElapsedTime(chrono).TotalMilliseconds);
        }

        durees.Sort();
        return durees[durees.Count / 2];
    }
}
