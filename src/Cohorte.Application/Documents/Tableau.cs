using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Documents;

/// <summary>A table to write: columns with their title and how to read a cell from a row. A cell is text, a number, an amount, hours, a date, a boolean, or nothing.</summary>
/// <typeparam name="T">Rows.</typeparam>
/// <param name="Nom">Name of the sheet and of the file, without extension.</param>
/// <param name="Colonnes">Columns, left to right.</param>
public sealed record Tableau<T>(string Nom, IReadOnlyList<(string Titre, Func<T, object?> Lire)> Colonnes)
{
    /// <summary>Key and title of each column; the key is its title in words joined by dashes (« Orientée le » → « orientee-le »).</summary>
    public IReadOnlyList<(string Cle, string Titre)> Cles => [.. Colonnes.Select(c => (CleDe(c.Titre), c.Titre))];

    /// <summary>The same table with the wanted columns only; all of them when none is wanted.</summary>
    public Tableau<T> Garder(Func<string, bool> voulue)
    {
        var gardees = Colonnes.Where(c => voulue(CleDe(c.Titre))).ToList();
        return gardees.Count == 0 ? this : this with { Colonnes = gardees };
    }

    private static string CleDe(string titre) => TexteDeRecherche.De(titre).Replace(' ', '-');

    /// <summary>Cells of a row, money and hours as plain decimals with their kind kept.</summary>
    internal IEnumerable<object?> Cellules(T ligne) => Colonnes.Select(c => c.Lire(ligne) switch
    {
        Heures heures => heures.Valeur,
        Taux taux => taux.Fraction,
        Enum valeur => valeur.ToString(),
        var autre => autre,
    });
}
