using System.Diagnostics;

namespace Cohorte.Tests.Cli;

/// <summary>Runs the command line as a process, as a person would.</summary>
internal static class LigneDeCommande
{
    /// <summary>The program in its own folder, with its French resources, built with the tests.</summary>
    public static string Programme { get; } = Path.Combine(Architecture.CouchesTests.Racine(), "artifacts", "bin", "Cohorte.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "cohorte.dll");

    public static async Task<(int Code, string Sortie, string Erreurs)> LancerAsync(string dossier, params string[] arguments)
    {
        using var processus = Demarrer(dossier, arguments);
        var (sortie, erreurs) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.WaitForExitAsync();
        return (processus.ExitCode, await sortie, await erreurs);
    }

    public static Process Demarrer(string dossier, params string[] arguments)
    {
        var demarrage = new ProcessStartInfo("dotnet") { WorkingDirectory = dossier, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        demarrage.ArgumentList.Add(Programme);
        foreach (var argument in arguments) demarrage.ArgumentList.Add(argument);
        return Process.Start(demarrage)!;
    }
}
