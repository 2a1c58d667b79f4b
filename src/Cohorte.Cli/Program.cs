using System.CommandLine;
using Cohorte.Cli.Commandes;

namespace Cohorte.Cli;

/// <summary>The <c>cohorte</c> command: one file a verb.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var racine = new RootCommand("Cohorte : conduire une action collective, du besoin de recrutement à l’embauche.")
        {
            ServirCommande.Creer(),
            MigrerCommande.Creer(),
            DocumentCommande.Creer(),
            ImporterCommande.Creer(),
            ExporterCommande.Creer(),
            SauvegarderCommande.Creer(),
            RestaurerCommande.Creer(),
            EffacerCommande.Creer(),
            CalendrierCommande.Creer(),
            AffecterCommande.Creer(),
            RegrouperCommande.Creer(),
            VerifierCommande.Creer(),
            BaremeCommande.Creer(),
            SimulerCommande.Creer(),
            PaieCommande.Creer(),
        };
        var analyse = racine.Parse(args);
        if (analyse.Errors.Count > 0)
        {
            foreach (var erreur in analyse.Errors) await Console.Error.WriteLineAsync(erreur.Message);
            return CodesDeSortie.MauvaiseEntree;
        }

        try
        {
            return await analyse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (FormatException erreur)
        {
            await Console.Error.WriteLineAsync(erreur.Message);
            return CodesDeSortie.MauvaiseEntree;
        }
        catch (IOException erreur)
        {
            await Console.Error.WriteLineAsync($"Le fichier ne peut pas être lu ou écrit : {erreur.Message}");
            return CodesDeSortie.MauvaiseEntree;
        }
    }
}
