namespace Cohorte.Application.Documents;

/// <summary>Writes a table as XLSX: one sheet, typed cells, frozen header, never a formula made from a text.</summary>
public static class TableauXlsx
{
    /// <summary>The file.</summary>
    public static byte[] Ecrire<T>(Tableau<T> tableau, IEnumerable<T> lignes) => Classeur.Ecrire(new FeuilleDeClasseur(tableau.Nom, Lignes(tableau, lignes), []));

    private static IEnumerable<IReadOnlyList<object?>> Lignes<T>(Tableau<T> tableau, IEnumerable<T> lignes)
    {
        yield return [.. tableau.Colonnes.Select(c => c.Titre)];
        foreach (var ligne in lignes) yield return [.. tableau.Cellules(ligne)];
    }
}
