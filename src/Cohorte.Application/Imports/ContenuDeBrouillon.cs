using Cohorte.Domaine.Imports;

namespace Cohorte.Application.Imports;

/// <summary>Answers and tables gathered so far.</summary>
public sealed record ContenuDeBrouillon
{
    /// <summary>Template of the action to take over.</summary>
    public string? Modele { get; set; }

    public string? Intitule { get; set; }

    public string? Code { get; set; }

    public string? Territoire { get; set; }

    public string? MetierAppellation { get; set; }

    public string? MetierRome { get; set; }

    public DateOnly? Debut { get; set; }

    public DateOnly? Fin { get; set; }

    /// <summary>Key of the step reached.</summary>
    public string? EtapeAtteinte { get; set; }

    /// <summary>Keys of the steps done elsewhere.</summary>
    public List<string> EtapesFaites { get; set; } = [];

    /// <summary>Tables by key.</summary>
    public Dictionary<string, TableEnBrouillon> Tables { get; set; } = [];
}

/// <summary>A table of a draft, with what the person said of it.</summary>
public sealed record TableEnBrouillon
{
    /// <summary>Name of the file, or « collé ».</summary>
    public required string Origine { get; init; }

    /// <summary>Lines, headings included.</summary>
    public required List<LigneLue> Lignes { get; init; }

    /// <summary>Index of the line of headings.</summary>
    public int EnTete { get; set; }

    /// <summary>Key of each column, or <c>null</c> when it is not wanted.</summary>
    public List<string?> Colonnes { get; set; } = [];

    /// <summary>Answers about duplicates, by number of line.</summary>
    public Dictionary<int, ChoixDoublon> Choix { get; set; } = [];

    /// <summary>A table just read, its columns recognised.</summary>
    public static TableEnBrouillon De(TableauLu lu, TableDImport table)
    {
        var enTete = ReconnaissanceDesColonnes.LigneDEnTete([.. lu.Lignes.Select(l => (IReadOnlyList<string>)l.Cellules)], table);
        return new TableEnBrouillon
        {
            Origine = lu.Origine,
            Lignes = [.. lu.Lignes],
            EnTete = enTete,
            Colonnes = [.. ReconnaissanceDesColonnes.Reconnaitre(lu.Lignes[enTete].Cellules, table)],
        };
    }

    /// <summary>Lines of data.</summary>
    public IEnumerable<LigneLue> Donnees => Lignes.Skip(EnTete + 1);

    /// <summary>Cells by key of column.</summary>
    public LigneDImport Ligne(LigneLue ligne) =>
        new(ligne.Numero, Colonnes.Select((cle, rang) => (cle, rang)).Where(c => c.cle is not null).ToDictionary(c => c.cle!, c => ligne.Cellule(c.rang)));

    /// <summary>Required columns that no heading gives; one that holds the whole name stands for both.</summary>
    public IReadOnlyList<ColonneDImport> Manquantes(TableDImport table) =>
        [.. table.Colonnes.Where(c => c.Exigee && !Colonnes.Contains(c.Cle) && !(c.Cle is "nom" or "prenom" && Colonnes.Contains("nomComplet")))];
}
