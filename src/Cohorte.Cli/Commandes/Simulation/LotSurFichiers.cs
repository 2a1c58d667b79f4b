using Cohorte.Application.Simulation.Lots;

namespace Cohorte.Cli.Commandes.Simulation;

/// <summary>Runs a batch from file to file: the answer appears whole or not at all, refusals go to standard error with their line and column.</summary>
internal static class LotSurFichiers
{
    private const int Tampon = 1 << 20;

    public static async Task<int> ExecuterAsync(string entree, string sortie, Func<Stream, Stream, IProgress<long>?, CancellationToken, Task<BilanDeLot>> calculer, CancellationToken annulation)
    {
        if (entree != "-" && !File.Exists(entree)) return Refuser($"«\u00A0{entree}\u00A0» n’existe pas.");
        var provisoire = sortie + ".partiel";
        try
        {
            BilanDeLot bilan;
            await using (var lecture = entree == "-" ? Console.OpenStandardInput() : new FileStream(entree, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan))
            await using (var ecriture = sortie == "-" ? Console.OpenStandardOutput() : new FileStream(provisoire, FileMode.Create, FileAccess.Write, FileShare.None, Tampon))
            {
                bilan = await calculer(lecture, ecriture, AvancementDeLot.Creer(), annulation);
            }

            if (sortie != "-") File.Move(provisoire, sortie, overwrite: true);
            return bilan.Refusees == 0 ? CodesDeSortie.Fait : bilan.Refusees == bilan.Lignes ? CodesDeSortie.MauvaiseEntree : CodesDeSortie.LignesRefusees;
        }
        catch (LotIllisible erreur)
        {
            return Refuser(erreur.Message);
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            return Refuser("Le fichier ne peut pas être lu ou écrit\u00A0: " + erreur.Message);
        }
        catch (Exception erreur) when (erreur is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Erreur interne\u00A0: " + erreur.Message);
            return CodesDeSortie.ErreurInterne;
        }
        finally
        {
            if (sortie != "-") File.Delete(provisoire);
        }
    }

    /// <summary>One refusal a line.</summary>
    public static void Signaler(ErreurDeLigne erreur) => Console.Error.WriteLine(erreur.ToString());

    private static int Refuser(string message)
    {
        Console.Error.WriteLine(message);
        return CodesDeSortie.MauvaiseEntree;
    }
}
