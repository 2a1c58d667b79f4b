using Cohorte.Application.Imports;
using Sylvan.Data.Csv;

namespace Cohorte.Application.Documents;

/// <summary>What an import did: lines written, and each refused line with its number and column.</summary>
/// <param name="Ecrites">Lines written.</param>
/// <param name="Fautes">« ligne 3, colonne siret : … ».</param>
public sealed record BilanDImport(int Ecrites, IReadOnlyList<string> Fautes);

/// <summary>An exchange CSV (RFC 4180, comma, header, columns in any order): unknown columns are refused, required ones named.</summary>
public static class FichierCsv
{
    /// <summary>Reads the whole file.</summary>
    /// <exception cref="FormatException">The header is unusable: an unknown, repeated or missing column.</exception>
    public static TableEnBrouillon Lire(TextReader texte, IReadOnlyCollection<string> colonnes, IReadOnlyCollection<string> exigees, string nom)
    {
        using var lecteur = OuvrirOuRefuser(texte);
        var entetes = Enumerable.Range(0, lecteur.FieldCount).Select(i => lecteur.GetName(i).Trim().TrimStart('\uFEFF')).ToList();
        if (entetes.FirstOrDefault(e => !colonnes.Contains(e)) is { } inconnue) throw new FormatException($"Colonne inconnue : « {inconnue} ». Colonnes connues : {string.Join(", ", colonnes)}.");
        if (entetes.GroupBy(e => e).FirstOrDefault(g => g.Count() > 1) is { } double_) throw new FormatException($"La colonne « {double_.Key} » est répétée.");
        if (exigees.FirstOrDefault(e => !entetes.Contains(e)) is { } absente) throw new FormatException($"La colonne « {absente} » manque.");
        var lignes = new List<LigneLue> { new(1, [.. entetes]) };
        try
        {
            while (lecteur.Read()) lignes.Add(new LigneLue(lecteur.RowNumber + 1, TableauLu.Borner(Enumerable.Range(0, lecteur.RowFieldCount).Select(lecteur.GetString))));
        }
        catch (CsvFormatException erreur)
        {
            throw new FormatException($"Le fichier ne se lit plus à partir de la ligne {erreur.RowNumber} : vérifiez ses guillemets.", erreur);
        }

        return new TableEnBrouillon { Origine = nom, Lignes = [.. lignes.Where((l, rang) => rang == 0 || l.Cellules.Length > 0)], EnTete = 0, Colonnes = [.. entetes] };
    }

    private static CsvDataReader OuvrirOuRefuser(TextReader texte)
    {
        try
        {
            return CsvDataReader.Create(texte, new CsvDataReaderOptions { Delimiter = ',', HasHeaders = true });
        }
        catch (CsvMissingHeadersException erreur)
        {
            throw new FormatException("Le fichier est vide : une ligne d’en-tête est attendue.", erreur);
        }
    }
}
