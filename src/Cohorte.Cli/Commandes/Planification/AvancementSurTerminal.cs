using Cohorte.Domaine.Planification;

namespace Cohorte.Cli.Commandes.Planification;

/// <summary>Shows where a computation is, on standard error and only on a terminal.</summary>
internal sealed class AvancementSurTerminal : IProgress<AvancementDuCalcul>
{
    private AvancementSurTerminal()
    {
    }

    public static IProgress<AvancementDuCalcul>? Creer() => Console.IsErrorRedirected ? null : new AvancementSurTerminal();

    public void Report(AvancementDuCalcul value)
    {
        var points = value.Meilleur is { } m ? $" — {m} points, au mieux {value.Borne}" : "";
        Console.Error.WriteLine(value.Etape + points);
    }
}
