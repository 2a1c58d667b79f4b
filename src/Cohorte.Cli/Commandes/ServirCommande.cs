using System.CommandLine;
using Cohorte.Web;
using Microsoft.Extensions.Hosting;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte servir</c>: the web product.</summary>
internal static class ServirCommande
{
    public static Command Creer()
    {
        var adresses = new Option<string?>("--urls") { Description = "Adresses d’écoute, par exemple http://localhost:5080." };
        var laBase = BaseOption.Creer();
        var demo = new Option<bool>("--demo") { Description = "Installer la démonstration si la base est vide." };
        var commande = new Command("servir", "Ouvrir Cohorte dans un navigateur.") { adresses, laBase, demo };
        commande.SetAction(async (analyse, annulation) =>
        {
            List<string> arguments = [$"--base={analyse.GetValue(laBase)}", $"--demo={(analyse.GetValue(demo) ? "true" : "false")}"];
            if (analyse.GetValue(adresses) is { } urls) arguments.Add($"--urls={urls}");
            await using var application = Serveur.Construire([.. arguments]);
            await Serveur.PreparerAsync(application);
            await application.StartAsync(annulation);
            await application.WaitForShutdownAsync(annulation);
            return CodesDeSortie.Fait;
        });
        return commande;
    }
}
