using System.Diagnostics;
using Cohorte.Application;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Application.Recherche;
using Cohorte.Application.Taches;
using Cohorte.Bench.Actions;
using Cohorte.Domaine.Comptes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Bench.Taches;

/// <summary>« À faire » and the search of an adviser with 15 actions, in a database that holds nothing else and in one that holds many objects; measures alternate between the two, so that both meet the same machine.</summary>
internal static class AFaireParVolume
{
    private const int Mesures = 400;
    private const int Chauffe = 40;
    private const int ActionsDuConseiller = 15;
    private const int CandidatsParAction = 25;

    /// <summary>An action, its fourteen steps, and a person and a candidacy for each candidate.</summary>
    private const int ObjetsParAction = 1 + 14 + 2 * CandidatsParAction;

    /// <summary>Compares two empty databases, filled here.</summary>
    public static async Task ExecuterAsync(string petite, string grande, int objets)
    {
        await using var premiere = await PreparerAsync(petite, ActionsDuConseiller);
        await using var seconde = await PreparerAsync(grande, objets / ObjetsParAction);
        await ComparerAsync("a faire (page and counts)", premiere, seconde, objets, async (portee, acteur) => (await portee.GetRequiredService<ListeAFaire>().LireAsync(acteur, new FiltreDeTours { Prendre = 25 }, default)).Total);
        await ComparerAsync("header count", premiere, seconde, objets, async (portee, acteur) => (await portee.GetRequiredService<ListeAFaire>().CompterAsync(acteur, default)).Total);
        await ComparerAsync("search « volume » (in every name)", premiere, seconde, objets, async (portee, acteur) => (await portee.GetRequiredService<Rechercher>().ChercherAsync(acteur, "volume", default)).Resultats.Count);
        await ComparerAsync("search « volmue 07 »", premiere, seconde, objets, async (portee, acteur) => (await portee.GetRequiredService<Rechercher>().ChercherAsync(acteur, "volmue 07", default)).Resultats.Count);
        foreach (var texte in new[] { "volume", "volume 07", "volmue 07", "volume territoire action", "introuvable" })
        {
            await ComparerAsync($"search « {texte} » by a manager who sees every action", premiere, seconde, objets, async (portee, acteur) => (await portee.GetRequiredService<Rechercher>().ChercherAsync(acteur with { Role = Role.GestionnaireOpco }, texte, default)).Resultats.Count);
        }
    }

    private static async Task<Banc> PreparerAsync(string designation, int actions)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddCohorte(BaseDeDonnees.Lire(designation), new ConfigurationBuilder().Build());
        services.AddIdentityCore<Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        var fournisseur = services.BuildServiceProvider();
        await using (var portee = fournisseur.CreateAsyncScope())
        {
            await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
        }

        var conseiller = new Acteur(await DonneesDeVolume.CompteAsync(fournisseur, Role.ConseillerOpco), "Banc", Role.ConseillerOpco);
        await DonneesDeVolume.CompleterAsync(fournisseur, actions, CandidatsParAction, conseiller.CompteId!.Value, ActionsDuConseiller);
        return new Banc(fournisseur, conseiller);
    }

    private static async Task ComparerAsync(string quoi, Banc petite, Banc grande, int objets, Func<IServiceProvider, Acteur, Task<int>> travail)
    {
        var (vides, pleines) = (new List<double>(), new List<double>());
        var (cpuVide, cpuPleine) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < Mesures + Chauffe; i++)
        {
            var depart = Environment.CpuUsage.TotalTime;
            var vide = await petite.MesurerAsync(travail);
            var milieu = Environment.CpuUsage.TotalTime;
            var pleine = await grande.MesurerAsync(travail);
            if (i < Chauffe) continue;
            (cpuVide, cpuPleine) = (cpuVide + (milieu - depart), cpuPleine + (Environment.CpuUsage.TotalTime - milieu));
            vides.Add(vide);
            pleines.Add(pleine);
        }

        var (p50Vide, p95Vide, p50, p95) = (Quantile(vides, 0.50), Quantile(vides, 0.95), Quantile(pleines, 0.50), Quantile(pleines, 0.95));
        Console.WriteLine($"{quoi}, ms: median {p50Vide:0.00} alone, {p50:0.00} with {objets} objects (ratio {p50 / p50Vide:0.00}); p95 {p95Vide:0.00} alone, {p95:0.00} with {objets} objects (ratio {p95 / p95Vide:0.00}); CPU {cpuVide.TotalMilliseconds / Mesures:0.00} alone, {cpuPleine.TotalMilliseconds / Mesures:0.00} (ratio {cpuPleine / cpuVide:0.00})");
    }

    private static double Quantile(List<double> durees, double part)
    {
        durees.Sort();
        return durees[(int)(part * (durees.Count - 1))];
    }

    private sealed class Banc(ServiceProvider services, Acteur conseiller) : IAsyncDisposable
    {
        public async Task<double> MesurerAsync(Func<IServiceProvider, Acteur, Task<int>> travail)
        {
            await using var portee = services.CreateAsyncScope();
            var chrono = Stopwatch.GetTimestamp();
            await travail(portee.ServiceProvider, conseiller);
            return Stopwatch.GetElapsedTime(chrono).TotalMilliseconds;
        }

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
