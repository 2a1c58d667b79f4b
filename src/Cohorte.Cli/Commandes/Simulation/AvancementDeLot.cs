using System.Diagnostics;
using Cohorte.Domaine.Commun;

namespace Cohorte.Cli.Commandes.Simulation;

/// <summary>Lines done, once a second, on standard error and only on a terminal.</summary>
internal sealed class AvancementDeLot : IProgress<long>
{
    private long _dernier = Stopwatch.GetTimestamp();

    private AvancementDeLot()
    {
    }

    public static IProgress<long>? Creer() => Console.IsErrorRedirected ? null : new AvancementDeLot();

    public void Report(long value)
    {
        if (Stopwatch.GetElapsedTime(_dernier).TotalSeconds < 1) return;
        _dernier = Stopwatch.GetTimestamp();
        Console.Error.Write($"\r{Ecriture.Nombre(value, 0, 0)} lignes");
    }
}
