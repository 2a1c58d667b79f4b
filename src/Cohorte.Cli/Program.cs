using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Cohorte.Cli.Commandes;
using Cohorte.Domaine.Commun;

namespace Cohorte.Cli;

/// <summary>The <c>cohorte</c> command: one file a verb.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = Ecriture.Francais;
        var racine = new RootCommand("Cohorte : conduire une action collective, du besoin de recrutement à l’embauche.")
        {
            ServirCommande.Creer(),
            MigrerCommande.Creer(),
            AdministrateurCommande.Creer(),
            DocumentCommande.Creer(),
            ImporterCommande.Creer(),
            ExporterCommande.Creer(),
            SauvegarderCommande.Creer(),
            RestaurerCommande.Creer(),
            JournalCommande.Creer(),
            DiagnosticCommande.Creer(),
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
            foreach (var erreur in analyse.Errors) await Console.Error.WriteLineAsync(EnFrancais(erreur.Message));
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
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Le fichier ne peut pas être lu ou écrit : {erreur.Message}");
            return CodesDeSortie.MauvaiseEntree;
        }
        catch (DbException erreur)
        {
            await Console.Error.WriteLineAsync($"La base ne peut pas être ouverte ou lue : {erreur.Message}");
            return CodesDeSortie.MauvaiseEntree;
        }
        catch (OperationCanceledException)
        {
            return CodesDeSortie.ErreurInterne;
        }
#pragma warning disable CA1031 // The last door: a bug answers with its own exit code, and says where to look.
        catch (Exception erreur)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"Erreur interne : {erreur}");
            return CodesDeSortie.ErreurInterne;
        }
    }

    /// <summary>The one sentence that the French resources of System.CommandLine leave in English.</summary>
    private static string EnFrancais(string message)
    {
        const string debut = "Option '";
        const string fin = "' is required.";
        return message.StartsWith(debut, StringComparison.Ordinal) && message.EndsWith(fin, StringComparison.Ordinal)
            ? $"L’option « {message[debut.Length..^fin.Length]} » est exigée."
            : message;
    }
}
