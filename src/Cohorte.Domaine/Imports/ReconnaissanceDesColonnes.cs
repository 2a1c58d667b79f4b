using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>Finds which column of a pasted table is which, whatever the order, the case, the accents and the usual synonyms; the person corrects afterwards.</summary>
public static class ReconnaissanceDesColonnes
{
    /// <summary>Lines among which the heading is looked for: titles and blank lines often come before.</summary>
    private const int LignesExplorees = 20;

    /// <summary>Shortest word for which one wrong letter is forgiven.</summary>
    private const int MotTolere = 5;

    /// <summary>Index of the line that names the columns: the one where most are recognised; 0 when none is.</summary>
    public static int LigneDEnTete(IReadOnlyList<IReadOnlyList<string>> lignes, TableDImport table) =>
        lignes.Take(LignesExplorees).Select((l, rang) => (rang, Nombre: Reconnaitre(l, table).Count(c => c is not null))).OrderByDescending(l => l.Nombre).ThenBy(l => l.rang).FirstOrDefault().rang;

    /// <summary>For each heading, the key of its column, or <c>null</c>; a column is given to one heading only, the best.</summary>
    public static IReadOnlyList<string?> Reconnaitre(IReadOnlyList<string> entetes, TableDImport table)
    {
        var trouvees = new string?[entetes.Count];
        var propositions =
            from e in entetes.Select((texte, rang) => (rang, Plie: Plier(texte), Debut: Plier(texte.Split('(', '[', ':', '\n')[0])))
            where e.Plie.Length > 0
            from c in table.Colonnes.Select((colonne, ordre) => (colonne, ordre))
            let note = Note(e.Plie, e.Debut, c.colonne)
            where note > 0
            orderby note descending, c.ordre, e.rang
            select (e.rang, c.colonne.Cle);
        foreach (var (rang, cle) in propositions)
        {
            if (trouvees[rang] is null && !trouvees.Contains(cle)) trouvees[rang] = cle;
        }

        return trouvees;
    }

    private static int Note(string entete, string debut, ColonneDImport colonne)
    {
        var noms = colonne.Synonymes.Append(colonne.Intitule).Append(colonne.Cle).Select(Plier).ToList();
        if (entete == noms[^1]) return 4;
        if (noms.Contains(entete)) return 3;
        if (noms.Any(n => n.Length >= MotTolere && DistanceDeSaisie.EstProche(n, entete))) return 2;

        // « Téléphone (portable de préférence) »: what comes before the remark is the name of the column.
        return noms.Contains(debut) ? 1 : 0;
    }

    private static string Plier(string texte) => TexteDeRecherche.De(texte).Replace(" ", "", StringComparison.Ordinal);
}
