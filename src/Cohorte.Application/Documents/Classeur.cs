using System.Globalization;
using Cohorte.Domaine.Commun;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Application.Documents;

/// <summary>A formula of a spreadsheet, with the value that it gives, for readers that do not compute.</summary>
/// <param name="Texte">In the English notation of the file format, without its equal sign (« SUM(B2:B9) »).</param>
/// <param name="Valeur">What it gives: an amount, a number, or <c>null</c> when it is left to the spreadsheet.</param>
public sealed record FormuleDeCellule(string Texte, object? Valeur = null);

/// <summary>A sheet: rows of cells, the first row being its header. A cell is text, a number, an amount, a rate, a date, a boolean, a formula, or nothing.</summary>
/// <param name="Nom">Name of its tab; what a tab does not allow is replaced, and a name already taken is numbered.</param>
/// <param name="Lignes">Rows, read once, as they are written.</param>
/// <param name="Largeurs">Widths of the first columns, in characters.</param>
public sealed record FeuilleDeClasseur(string Nom, IEnumerable<IReadOnlyList<object?>> Lignes, IReadOnlyList<int> Largeurs);

/// <summary>Writes a workbook, row by row: typed cells, frozen header, live formulas where they are asked for; a text is never taken for a formula. The one writer of XLSX of the product.</summary>
public static class Classeur
{
    private const int NomMaximal = 31;
    private const int Lettres = 26;
    private const uint StyleTitre = 1;
    private const uint StyleDate = 2;
    private const uint StyleEuros = 3;
    private const uint StyleTaux = 4;
    private static readonly DateOnly Origine = new(1899, 12, 30);

    /// <summary>The file.</summary>
    public static byte[] Ecrire(params IReadOnlyList<FeuilleDeClasseur> feuilles)
    {
        using var flux = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook))
        {
            var classeur = document.AddWorkbookPart();
            classeur.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var liste = new Sheets();
            for (var i = 0; i < feuilles.Count; i++)
            {
                var partie = classeur.AddNewPart<WorksheetPart>();
                EcrireFeuille(partie, feuilles[i]);
                liste.Append(new Sheet { Name = NomDeFeuille(liste, feuilles[i].Nom), SheetId = (uint)i + 1, Id = classeur.GetIdOfPart(partie) });
            }

            classeur.Workbook = new Workbook(liste);
        }

        return flux.ToArray();
    }

    /// <summary>Name of a cell: <c>Reference(1, 2)</c> is « B3 » (column and row from 0).</summary>
    public static string Reference(int colonne, int ligne) => Colonne(colonne) + (ligne + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Name of a column from 0: « A » … « Z », « AA »….</summary>
    public static string Colonne(int rang) => (rang < Lettres ? "" : Colonne((rang / Lettres) - 1)) + (char)('A' + (rang % Lettres));

    private static string NomDeFeuille(Sheets feuilles, string nom)
    {
        var propre = string.Concat(nom.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' or '\'' ? '-' : c));
        var court = Coupe.A(propre, NomMaximal);
        var pris = feuilles.Elements<Sheet>().Select(f => f.Name?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var n = 2; pris.Contains(court); n++) court = $"{Coupe.A(propre, NomMaximal - 4)} {n}";
        return court;
    }

    private static void EcrireFeuille(WorksheetPart partie, FeuilleDeClasseur feuille)
    {
        using var redacteur = OpenXmlWriter.Create(partie);
        redacteur.WriteStartElement(new Worksheet());
        redacteur.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        if (feuille.Largeurs.Count > 0) redacteur.WriteElement(new Columns(feuille.Largeurs.Select((l, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = l, CustomWidth = true })));
        redacteur.WriteStartElement(new SheetData());
        var rang = 0;
        foreach (var ligne in feuille.Lignes)
        {
            redacteur.WriteStartElement(new Row());
            for (var j = 0; j < ligne.Count; j++)
            {
                var cellule = Cellule(ligne[j], rang == 0);
                cellule.CellReference = Reference(j, rang);
                redacteur.WriteElement(cellule);
            }

            redacteur.WriteEndElement();
            rang++;
        }

        redacteur.WriteEndElement();
        redacteur.WriteEndElement();
    }

    private static Cell Cellule(object? valeur, bool titre) => valeur switch
    {
        null => new Cell(),
        FormuleDeCellule formule => Formule(formule),
        Montant montant => Nombre(montant.EnInvariant(), StyleEuros),
        Taux taux => Nombre(taux.Fraction.ToString(CultureInfo.InvariantCulture), StyleTaux),
        DateOnly date => Nombre((date.DayNumber - Origine.DayNumber).ToString(CultureInfo.InvariantCulture), StyleDate),
        decimal or int or long => Nombre(((IFormattable)valeur).ToString(null, CultureInfo.InvariantCulture), 0),
        bool oui => Texte(oui ? "oui" : "non", titre),
        _ => Texte(valeur.ToString() ?? "", titre),
    };

    private static Cell Formule(FormuleDeCellule formule)
    {
        var cellule = Cellule(formule.Valeur, titre: false);
        cellule.CellFormula = new CellFormula(formule.Texte);
        return cellule;
    }

    private static Cell Texte(string valeur, bool titre) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = titre ? StyleTitre : 0,
        InlineString = new InlineString(new Text(new string([.. valeur.Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static Cell Nombre(string valeur, uint style) => new() { DataType = CellValues.Number, StyleIndex = style, CellValue = new CellValue(valeur) };

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "#,##0.00 [$€-40C]" },
            new NumberingFormat { NumberFormatId = 166, FormatCode = "0.00##%" })
        { Count = 3 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true })
        { Count = 5 });
}
