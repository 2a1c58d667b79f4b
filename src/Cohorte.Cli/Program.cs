using System.CommandLine;
using Cohorte.Cli.Commandes;

namespace Cohorte.Cli;

/// <summary>The command line of Cohorte.</summary>
internal static class Program
{
    private const int EntreeInvalide = 2;

    private static int Main(string[] args)
    {
        var racine = new RootCommand("Cohorte\u00A0: conduire une action collective, du besoin de recrutement à l’embauche.");
        racine.Subcommands.Add(CommandeAffecter.Creer());
        racine.Subcommands.Add(CommandeCalendrier.Creer());
        racine.Subcommands.Add(CommandeRegrouper.Creer());

        var lu = racine.Parse(args);
        var code = lu.Invoke();
        return lu.Errors.Count > 0 ? EntreeInvalide : code;
    }
}
