using System.Globalization;
using Cohorte.Domaine.Commun;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Application.Documents;

/// <summary>A formula of a spreadsheet, with the value that it gives, for readers that do not compute.</summary>
/// <param name="Texte">In the English notation of the file format, without its equal sign (« SUM(B2:B9) »).</param>
/// <param name="Valeur">What it gives.</param>
public sealed record FormuleDeCellule(string Texte, Montant Valeur);

/// <summary>A sheet: rows of cells, the first row being its header. A cell is text, a number, an amount, a rate, a date, a formula, or nothing.</summary>
public sealed record FeuilleDeClasseur(string Nom, IReadOnlyList<IReadOnlyList<object?>> Lignes, IReadOnlyList<int> Largeurs);

/// <summary>Writes a workbook of several sheets with typed cells and live formulas; a text is never taken for a formula.</summary>
public static class Classeur
{
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
                liste.Append(new Sheet { Name = feuilles[i].Nom, SheetId = (uint)i + 1, Id = classeur.GetIdOfPart(partie) });
            }

            classeur.Workbook = new Workbook(liste);
        }

        return flux.ToArray();
    }

    /// <summary>Name of a cell: <c>Reference(1, 2)</c> is « B3 » (column and row from 0).</summary>
    public static string Reference(int colonne, int ligne) => $"{(char)('A' + colonne)}{(ligne + 1).ToString(CultureInfo.InvariantCulture)}";

    private static void EcrireFeuille(WorksheetPart partie, FeuilleDeClasseur feuille)
    {
        using var redacteur = OpenXmlWriter.Create(partie);
        redacteur.WriteStartElement(new Worksheet());
        redacteur.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        redacteur.WriteElement(new Columns(feuille.Largeurs.Select((l, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = l, CustomWidth = true })));
        redacteur.WriteStartElement(new SheetData());
        for (var i = 0; i < feuille.Lignes.Count; i++)
        {
            redacteur.WriteStartElement(new Row());
            for (var j = 0; j < feuille.Lignes[i].Count; j++) redacteur.WriteElement(Cellule(feuille.Lignes[i][j], Reference(j, i), i == 0));
            redacteur.WriteEndElement();
        }

        redacteur.WriteEndElement();
        redacteur.WriteEndElement();
    }

    private static Cell Cellule(object? valeur, string reference, bool titre)
    {
        var cellule = valeur switch
        {
            null => new Cell(),
            FormuleDeCellule formule => new Cell { StyleIndex = StyleEuros, CellFormula = new CellFormula(formule.Texte), CellValue = new CellValue(formule.Valeur.EnInvariant()) },
            Montant montant => Nombre(montant.EnInvariant(), StyleEuros),
            Taux taux => Nombre(taux.Fraction.ToString(CultureInfo.InvariantCulture), StyleTaux),
            DateOnly date => Nombre((date.DayNumber - Origine.DayNumber).ToString(CultureInfo.InvariantCulture), StyleDate),
            decimal or int or long => Nombre(((IFormattable)valeur).ToString(null, CultureInfo.InvariantCulture), 0),
            _ => new Cell
            {
                DataType = CellValues.InlineString,
                StyleIndex = titre ? StyleTitre : 0,
                InlineString = new InlineString(new Text(new string([.. valeur.ToString()!.Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve }),
            },
        };
        cellule.CellReference = reference;
        return cellule;
    }

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
