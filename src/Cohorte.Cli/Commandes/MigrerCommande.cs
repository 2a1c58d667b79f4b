using System.CommandLine;
using Cohorte.Application.Demonstration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte migrer</c>: brings a database to this version's model.</summary>
internal static class MigrerCommande
{
    public static Command Creer()
    {
        var laBase = BaseOption.Creer();
        var demo = new Option<bool>("--demo") { Description = "Installer la démonstration si la base est vide." };
        var commande = new Command("migrer", "Mettre une base à jour.") { laBase, demo };
        commande.SetAction((analyse, annulation) => BaseOption.AvecServicesAsync(analyse.GetValue(laBase)!, async services =>
        {
            if (!analyse.GetValue(demo)) return CodesDeSortie.Fait;
            var resultat = await services.GetRequiredService<InstallerDemonstration>().ExecuterAsync(annulation);
            if (resultat.EstFait) return CodesDeSortie.Fait;
            await Console.Error.WriteLineAsync(resultat.Refus[0].Message);
            return CodesDeSortie.Refus;
        }));
        return commande;
    }
}
