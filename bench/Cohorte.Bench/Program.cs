using System.Globalization;
using Cohorte.Bench.Actions;
using Cohorte.Bench.Conformite;
using Cohorte.Bench.Planification;

namespace Cohorte.Bench;

/// <summary>Measures, side by side with their reference in the same run.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["planification", var dossier]:
                ComparaisonAvecCbc.Executer(dossier);
                return 0;
            case ["actions", var laBase, var nombre] when int.TryParse(nombre, NumberStyles.None, CultureInfo.InvariantCulture, out var grand):
                await ListeParVolume.ExecuterAsync(laBase, grand);
                return 0;
            case ["conformite"]:
                FeuillesBench.Executer();
                return 0;
            default:
                await Console.Error.WriteLineAsync("Usage: conformite | planification FOLDER | actions sqlite:FILE|postgres:STRING NUMBER");
                return 2;
        }
    }
}
