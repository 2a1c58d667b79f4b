using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Imports;

/// <summary>A line as it was found in a file or a paste.</summary>
/// <param name="Numero">Number in the person's file, from 1.</param>
/// <param name="Cellules">Cells, as text.</param>
public sealed record LigneLue(int Numero, string[] Cellules)
{
    /// <summary>Cell of a column, empty beyond the end of the line.</summary>
    public string Cellule(int colonne) => colonne < Cellules.Length ? Cellules[colonne] : "";
}

/// <summary>A table as it was found, blank lines dropped; nothing is understood yet.</summary>
/// <param name="Origine">Name of the file, or « collé ».</param>
/// <param name="Lignes">Lines, headings included.</param>
public sealed record TableauLu(string Origine, IReadOnlyList<LigneLue> Lignes)
{
    /// <summary>Most lines of one import.</summary>
    public const int LignesMaximum = 10_000;

    /// <summary>Lines that titles and headings may take besides.</summary>
    public const int LignesDeTete = 20;

    /// <summary>Most columns kept.</summary>
    public const int ColonnesMaximum = 60;

    /// <summary>Longest cell kept; what is beyond is refused where the column is read.</summary>
    public const int CelluleMaximum = 5_000;

    /// <summary>Cells within the bounds of the product: NUL dropped, outer spaces trimmed, too long ones cut one character beyond what a column accepts.</summary>
    public static string[] Borner(IEnumerable<string> cellules)
    {
        var bornees = cellules.Take(ColonnesMaximum).Select(c => Coupe.A(c, CelluleMaximum).Replace("\0", "", StringComparison.Ordinal).Trim()).ToList();
        while (bornees.Count > 0 && bornees[^1].Length == 0) bornees.RemoveAt(bornees.Count - 1);
        return [.. bornees];
    }
}
