using System.Globalization;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Application.Territoires;

/// <summary>Reads the towns and departments that travel with the program; a line that cannot be read stops it, with its number.</summary>
public static class LecteurDesCommunes
{
    private const int Colonnes = 6;

    /// <summary>The reference data shipped with the program.</summary>
    public static ReferentielDesCommunes Livrees() => Charger(Path.Combine(AppContext.BaseDirectory, "referentiels"));

    /// <summary>Reads <c>communes.csv</c> and <c>departements.csv</c> of a folder.</summary>
    /// <exception cref="FormatException">A line cannot be read.</exception>
    public static ReferentielDesCommunes Charger(string dossier) => new(
        [.. Lignes(Path.Combine(dossier, "communes.csv"), Colonnes).Select(Commune)],
        Lignes(Path.Combine(dossier, "departements.csv"), 2).ToDictionary(l => l.Cellules[0], l => l.Cellules[1], StringComparer.Ordinal));

    private static Commune Commune((string Place, string[] Cellules) ligne)
    {
        var (place, c) = ligne;
        return CodeCommune.TryParse(c[0], null, out var code)
            && double.TryParse(c[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(c[4], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && int.TryParse(c[5], NumberStyles.None, CultureInfo.InvariantCulture, out var population)
            ? new Commune(code, c[1], c[2].Split('|', StringSplitOptions.RemoveEmptyEntries), latitude, longitude, population)
            : throw new FormatException($"{place}: unreadable values.");
    }

    private static IEnumerable<(string Place, string[] Cellules)> Lignes(string fichier, int colonnes)
    {
        var rang = 1;
        foreach (var ligne in File.ReadLines(fichier).Skip(1))
        {
            rang++;
            var cellules = ligne.Split(';');
            if (cellules.Length != colonnes) throw new FormatException($"{Path.GetFileName(fichier)}({rang}): {colonnes} columns expected, {cellules.Length} found.");
            yield return ($"{Path.GetFileName(fichier)}({rang})", cellules);
        }
    }
}
