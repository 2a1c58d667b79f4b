using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using Cohorte.Application.Persistance;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte diagnostic</c>: what runs, on which database, and what is wrong with it; changes nothing.</summary>
internal static class DiagnosticCommande
{
    public static Command Creer()
    {
        var laBase = BaseOption.Creer();
        var commande = new Command("diagnostic", "Dire ce qui va et ce qui ne va pas dans cette installation.") { laBase };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            Console.WriteLine($"Cohorte {typeof(DiagnosticCommande).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
            var points = await services.GetRequiredService<Diagnostic>().ExecuterAsync(annulation);
            foreach (var point in points) Console.WriteLine($"{(point.EstBon ? "bon      " : "à revoir ")} {point.Nom} : {point.Constat}");
            return points.All(p => p.EstBon) ? CodesDeSortie.Fait : CodesDeSortie.Refus;
        }, migrer: false));
        return commande;
    }
}
