using Cohorte.Domaine.Commun;
using Sylvan.Data.Csv;

namespace Cohorte.Application.Imports;

/// <summary>Reads a delimited text, its separator guessed: the tab of a paste, the semicolon of French spreadsheets, the comma of exchanges.</summary>
internal static class LectureCsv
{
    private const int LignesDEssai = 20;
    private const int EnregistrementMaximal = 4 * 1024 * 1024;
    private static readonly char[] Separateurs = ['\t', ';', ',', '|'];

    public static Resultat<TableauLu> Lire(string texte, string origine, string champ)
    {
        var sansConsigne = SauterConsigne(texte.TrimStart('\uFEFF'), out var impose);
        var lignes = new List<LigneLue>();
        try
        {
            using var lecteur = CsvDataReader.Create(new StringReader(sansConsigne), new CsvDataReaderOptions
            {
                Delimiter = impose ?? Deviner(sansConsigne),
                HasHeaders = false,
                CsvStyle = CsvStyle.Lax,
                MaxBufferSize = EnregistrementMaximal,
            });
            while (lecteur.Read() && lignes.Count <= TableauLu.LignesMaximum + TableauLu.LignesDeTete)
            {
                var cellules = TableauLu.Borner(Enumerable.Range(0, lecteur.RowFieldCount).Select(lecteur.GetString));
                if (cellules.Length > 0) lignes.Add(new LigneLue(lecteur.RowNumber + (impose is null ? 0 : 1), cellules));
            }
        }
        catch (CsvRecordTooLargeException erreur)
        {
            return new Refus("import.csv", $"La ligne {Ecriture.Nombre(erreur.RowNumber)} est trop longue : un guillemet n’y est peut-être pas refermé.", champ);
        }
        catch (CsvFormatException erreur)
        {
            return new Refus("import.csv", $"Le tableau ne se lit plus à partir de la ligne {Ecriture.Nombre(erreur.RowNumber)} : vérifiez ses guillemets.", champ);
        }

        return new TableauLu(origine, lignes);
    }

    /// <summary>The separator that cuts the first lines in the most cells, regularly.</summary>
    private static char Deviner(string texte)
    {
        var debut = texte.Split('\n', LignesDEssai + 1).Take(LignesDEssai).Where(l => l.Trim().Length > 0).ToList();
        return Separateurs.OrderByDescending(s => debut.Select(l => HorsGuillemets(l, s)).Order().ElementAtOrDefault(debut.Count / 2)).ThenBy(s => Array.IndexOf(Separateurs, s)).First();
    }

    private static int HorsGuillemets(string ligne, char separateur)
    {
        var (nombre, dedans) = (0, false);
        foreach (var c in ligne)
        {
            if (c == '"') dedans = !dedans;
            else if (c == separateur && !dedans) nombre++;
        }

        return nombre;
    }

    /// <summary>« sep=; », the first line that some spreadsheets write.</summary>
    private static string SauterConsigne(string texte, out char? separateur)
    {
        separateur = null;
        if (!texte.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || texte.Length < 6) return texte;
        separateur = texte[4];
        var fin = texte.IndexOf('\n', StringComparison.Ordinal);
        return fin < 0 ? "" : texte[(fin + 1)..];
    }
}
