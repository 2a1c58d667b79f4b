using System.Globalization;
using System.Text;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Documents;

/// <summary>Writes a table as CSV: for a person's spreadsheet, or for exchange between programs.</summary>
public static class TableauCsv
{
    private const string Bom = "\uFEFF";

    /// <summary>For a person: « ; », BOM, decimal comma, JJ/MM/AAAA; a cell that a spreadsheet would run is made a text.</summary>
    public static byte[] PourTableur<T>(Tableau<T> tableau, IEnumerable<T> lignes) =>
        Ecrire(tableau, lignes, ';', Bom, valeur => valeur switch
        {
            null => "",
            string texte => Desarmer(texte),
            bool oui => oui ? "oui" : "non",
            DateOnly date => Ecriture.DateCourte(date),
            Montant montant => Virgule(montant.Euros),
            decimal nombre => Virgule(nombre),
            IFormattable autre => autre.ToString(null, CultureInfo.InvariantCulture),
            _ => Desarmer(valeur.ToString() ?? ""),
        });

    /// <summary>For exchange (RFC 4180): comma, decimal point, ISO dates, <c>true</c>/<c>false</c>.</summary>
    public static byte[] PourEchange<T>(Tableau<T> tableau, IEnumerable<T> lignes) =>
        Ecrire(tableau, lignes, ',', "", valeur => valeur switch
        {
            null => "",
            string texte => texte,
            bool oui => oui ? "true" : "false",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Montant montant => montant.EnInvariant(),
            IFormattable autre => autre.ToString(null, CultureInfo.InvariantCulture),
            _ => valeur.ToString() ?? "",
        });

    private static byte[] Ecrire<T>(Tableau<T> tableau, IEnumerable<T> lignes, char separateur, string debut, Func<object?, string> texte)
    {
        var csv = new StringBuilder(debut);
        Ligne(csv, tableau.Colonnes.Select(c => c.Titre), separateur);
        foreach (var ligne in lignes) Ligne(csv, tableau.Cellules(ligne).Select(texte), separateur);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static void Ligne(StringBuilder csv, IEnumerable<string> cellules, char separateur) =>
        csv.AppendJoin(separateur, cellules.Select(c => Citer(c, separateur))).Append("\r\n");

    private static string Citer(string cellule, char separateur) =>
        cellule.AsSpan().ContainsAny([separateur, '"', '\r', '\n']) ? $"\"{cellule.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cellule;

    private static string Desarmer(string texte) => texte.Length > 0 && (texte[0] is '=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + texte : texte;

    private static string Virgule(decimal nombre) => nombre.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
}
