using System.Globalization;
using Cohorte.Bench.Actions;
using Cohorte.Bench.Conformite;
using Cohorte.Bench.Planification;
using Cohorte.Bench.Simulation;
using Cohorte.Bench.Taches;

namespace Cohorte.Bench;

/// <summary>Measures, side by side with their reference in the same run.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["planification", "verification"]:
                LongCalendrier.Verifier(ComparaisonAvecCbc.Regles);
                ComparaisonAvecCbc.Affecter();
                return 0;
            case ["planification", "affectation"]:
                ComparaisonAvecCbc.Affecter();
                return 0;
            case ["planification", "cbc", var dossier]:
                ComparaisonAvecCbc.Comparer(dossier);
                return 0;
            case ["planification", "empreintes", var dossier, var secondes] when int.TryParse(secondes, NumberStyles.None, CultureInfo.InvariantCulture, out var budget):
                Empreintes.Executer(dossier, budget);
                return 0;
            case ["planification", "long", var secondes] when int.TryParse(secondes, NumberStyles.None, CultureInfo.InvariantCulture, out var budget):
                LongCalendrier.Resoudre(ComparaisonAvecCbc.Regles, budget);
                return 0;
            case ["planification", var dossier]:
                ComparaisonAvecCbc.Executer(dossier);
                return 0;
            case ["actions", var laBase, var nombre] when int.TryParse(nombre, NumberStyles.None, CultureInfo.InvariantCulture, out var grand):
                await ListeParVolume.ExecuterAsync(laBase, grand);
                return 0;
            case ["a-faire", var petite, var grande, var objets] when int.TryParse(objets, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre):
                await AFaireParVolume.ExecuterAsync(petite, grande, nombre);
                return 0;
            case ["simulation", "mois"]:
                MoisParSeconde.Executer();
                return 0;
            case ["simulation", "api", var contrat]:
                await ChargeDeLApi.ExecuterAsync(contrat);
                return 0;
            case ["simulation", "lot", var lot, var lignes] when long.TryParse(lignes, NumberStyles.None, CultureInfo.InvariantCulture, out var voulues):
                LotDeFichier.Ecrire(lot, voulues);
                return 0;
            case ["conformite"]:
                FeuillesBench.Executer();
                return 0;
            default:
                await Console.Error.WriteLineAsync("Usage: conformite | planification FOLDER | planification cbc FOLDER | planification verification | planification affectation | planification empreintes FOLDER SECONDS | planification long SECONDS | actions sqlite:FILE|postgres:STRING NUMBER | simulation mois | simulation api CONTRACT.json | simulation lot FILE.csv LINES | a-faire SMALL_BASE LARGE_BASE OBJECTS");
                return 2;
        }
    }
}
