using Cohorte.Bench.Planification;

namespace Cohorte.Bench;

/// <summary>Measures: <c>planification DOSSIER</c> compares the planner with CBC on the calendars of a folder.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not ["planification", var dossier])
        {
            Console.Error.WriteLine("Usage: planification FOLDER");
            return 2;
        }

        ComparaisonAvecCbc.Executer(dossier);
        return 0;
    }
}
