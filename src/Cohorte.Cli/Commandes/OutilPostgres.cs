using System.ComponentModel;
using System.Diagnostics;
using Cohorte.Application.Persistance;

namespace Cohorte.Cli.Commandes;

/// <summary>Runs PostgreSQL's own tools on the designated database; the password travels by the environment.</summary>
internal static class OutilPostgres
{
    public static async Task<int> LancerAsync(string outil, IReadOnlyList<string> arguments, BaseDeDonnees designee, CancellationToken annulation)
    {
        var chaine = new Npgsql.NpgsqlConnectionStringBuilder(designee.Cible);
        var demarrage = new ProcessStartInfo(outil) { UseShellExecute = false };
        foreach (var argument in new[] { $"--host={chaine.Host}", $"--port={chaine.Port}", $"--username={chaine.Username}", $"--dbname={chaine.Database}" }.Concat(arguments)) demarrage.ArgumentList.Add(argument);
        if (chaine.Password is { Length: > 0 } motDePasse) demarrage.Environment["PGPASSWORD"] = motDePasse;
        try
        {
            using var processus = Process.Start(demarrage)!;
            await processus.WaitForExitAsync(annulation);
            return processus.ExitCode == 0 ? CodesDeSortie.Fait : CodesDeSortie.Refus;
        }
        catch (Win32Exception)
        {
            await Console.Error.WriteLineAsync($"L’outil « {outil} » de PostgreSQL est nécessaire et n’a pas été trouvé.");
            return CodesDeSortie.MauvaiseEntree;
        }
    }
}
