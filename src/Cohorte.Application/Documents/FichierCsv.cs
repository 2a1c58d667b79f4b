using System.Globalization;
using Sylvan.Data.Csv;

namespace Cohorte.Application.Documents;

/// <summary>What an import did: lines written, and each refused line with its number and column.</summary>
/// <param name="Ecrites">Lines written.</param>
/// <param name="Fautes">« ligne 3, colonne siret : … ».</param>
public sealed record BilanDImport(int Ecrites, IReadOnlyList<string> Fautes);

/// <summary>An exchange CSV (RFC 4180, comma, header, columns in any order): unknown columns are refused, required ones named.</summary>
public sealed class FichierCsv
{
    private readonly List<LigneCsv> _lignes;
    private readonly List<string> _fautes = [];
    private int _ecrites;

    private FichierCsv(List<LigneCsv> lignes) => _lignes = lignes;

    /// <summary>Lines in order; a line found at fault while read is skipped by the caller.</summary>
    public IEnumerable<LigneCsv> Justes => _lignes;

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="FormatException">The header is unusable: an unknown, repeated or missing column.</exception>
    public static FichierCsv Lire(TextReader texte, IReadOnlyCollection<string> colonnes, IReadOnlyCollection<string> exigees)
    {
        using var lecteur = OuvrirOuRefuser(texte);
        var entetes = Enumerable.Range(0, lecteur.FieldCount).Select(i => lecteur.GetName(i).Trim().TrimStart('\uFEFF')).ToList();
        if (entetes.FirstOrDefault(e => !colonnes.Contains(e)) is { } inconnue) throw new FormatException($"Colonne inconnue : « {inconnue} ». Colonnes connues : {string.Join(", ", colonnes)}.");
        if (entetes.GroupBy(e => e).FirstOrDefault(g => g.Count() > 1) is { } double_) throw new FormatException($"La colonne « {double_.Key} » est répétée.");
        if (exigees.FirstOrDefault(e => !entetes.Contains(e)) is { } absente) throw new FormatException($"La colonne « {absente} » manque.");
        var fichier = new FichierCsv([]);
        while (lecteur.Read())
        {
            var valeurs = new Dictionary<string, string>();
            for (var i = 0; i < Math.Min(entetes.Count, lecteur.RowFieldCount); i++) valeurs[entetes[i]] = lecteur.GetString(i);
            var ligne = new LigneCsv(lecteur.RowNumber + 1, valeurs, fichier._fautes);
            foreach (var exigee in exigees.Where(e => string.IsNullOrWhiteSpace(valeurs.GetValueOrDefault(e)))) ligne.Fauter(exigee, "une valeur est demandée");
            if (lecteur.RowFieldCount > entetes.Count) ligne.Fauter("", "la ligne a plus de cellules que l’en-tête");
            if (!ligne.EstFautive) fichier._lignes.Add(ligne);
        }

        return fichier;
    }

    /// <summary>Counts a written line.</summary>
    public void Compter() => _ecrites++;

    /// <summary>The account of the import.</summary>
    public BilanDImport Bilan() => new(_ecrites, _fautes);

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

/// <summary>A line of an exchange file, read cell by cell; each fault is noted with the line and the column.</summary>
public sealed class LigneCsv
{
    private readonly int _numero;
    private readonly Dictionary<string, string> _valeurs;
    private readonly List<string> _fautes;

    internal LigneCsv(int numero, Dictionary<string, string> valeurs, List<string> fautes)
    {
        _numero = numero;
        _valeurs = valeurs;
        _fautes = fautes;
    }

    /// <summary>Whether a cell was refused.</summary>
    public bool EstFautive { get; private set; }

    /// <summary>Notes a fault.</summary>
    public void Fauter(string colonne, string raison)
    {
        EstFautive = true;
        _fautes.Add(colonne.Length == 0 ? $"ligne {_numero} : {raison}" : $"ligne {_numero}, colonne {colonne} : {raison}");
    }

    /// <summary>A text, or <c>null</c> when empty.</summary>
    public string? Texte(string colonne, int maximum)
    {
        var texte = _valeurs.GetValueOrDefault(colonne)?.Replace("\0", "", StringComparison.Ordinal).Trim();
        if (string.IsNullOrEmpty(texte)) return null;
        if (texte.Length <= maximum) return texte;
        Fauter(colonne, $"le texte dépasse {maximum} caractères");
        return null;
    }

    /// <summary>An ISO date, or <c>null</c> when empty.</summary>
    public DateOnly? Date(string colonne)
    {
        var texte = _valeurs.GetValueOrDefault(colonne)?.Trim();
        if (string.IsNullOrEmpty(texte)) return null;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Fauter(colonne, "une date s’écrit AAAA-MM-JJ");
        return null;
    }

    /// <summary>A whole number between bounds, or <c>null</c> when empty.</summary>
    public int? Entier(string colonne, int minimum, int maximum)
    {
        var texte = _valeurs.GetValueOrDefault(colonne)?.Trim();
        if (string.IsNullOrEmpty(texte)) return null;
        if (int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var valeur) && valeur >= minimum && valeur <= maximum) return valeur;
        Fauter(colonne, $"un nombre entier de {minimum} à {maximum} est attendu");
        return null;
    }

    /// <summary>A value of a parsable type, or <c>null</c> when empty.</summary>
    public T? Valeur<T>(string colonne, string raison) where T : class, IParsable<T>
    {
        var texte = _valeurs.GetValueOrDefault(colonne);
        if (string.IsNullOrWhiteSpace(texte)) return null;
        if (T.TryParse(texte, CultureInfo.InvariantCulture, out var valeur)) return valeur;
        Fauter(colonne, raison);
        return null;
    }
}
