using System.Globalization;
using Cohorte.Domaine.Commun;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Application.Documents;

/// <summary>Writes a table as XLSX, row by row: typed cells, frozen header, never a formula made from a text.</summary>
public static class TableauXlsx
{
    private const uint StyleOrdinaire = 0;
    private const uint StyleTitre = 1;
    private const uint StyleDate = 2;
    private const uint StyleEuros = 3;
    private const int NomDeFeuilleMaximal = 31;
    private static readonly DateOnly Origine = new(1899, 12, 30);

    /// <summary>The file.</summary>
    public static byte[] Ecrire<T>(Tableau<T> tableau, IEnumerable<T> lignes)
    {
        using var flux = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook))
        {
            var classeur = document.AddWorkbookPart();
            classeur.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var feuille = classeur.AddNewPart<WorksheetPart>();
            EcrireFeuille(feuille, tableau, lignes);
            var nom = new string([.. tableau.Nom.Where(c => c is not ('[' or ']' or '*' or '?' or '/' or '\\' or ':'))]);
            classeur.Workbook = new Workbook(new Sheets(new Sheet { Name = nom.Length > NomDeFeuilleMaximal ? nom[..NomDeFeuilleMaximal] : nom, SheetId = 1, Id = classeur.GetIdOfPart(feuille) }));
        }

        return flux.ToArray();
    }

    private static void EcrireFeuille<T>(WorksheetPart feuille, Tableau<T> tableau, IEnumerable<T> lignes)
    {
        using var redacteur = OpenXmlWriter.Create(feuille);
        redacteur.WriteStartElement(new Worksheet());
        redacteur.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        redacteur.WriteStartElement(new SheetData());
        Ligne(redacteur, tableau.Colonnes.Select(c => Texte(c.Titre, StyleTitre)));
        foreach (var ligne in lignes) Ligne(redacteur, tableau.Cellules(ligne).Select(Cellule));
        redacteur.WriteEndElement();
        redacteur.WriteEndElement();
    }

    private static void Ligne(OpenXmlWriter redacteur, IEnumerable<Cell> cellules)
    {
        redacteur.WriteStartElement(new Row());
        foreach (var cellule in cellules) redacteur.WriteElement(cellule);
        redacteur.WriteEndElement();
    }

    private static Cell Cellule(object? valeur) => valeur switch
    {
        null => new Cell(),
        Montant montant => Nombre(montant.EnInvariant(), StyleEuros),
        DateOnly date => Nombre((date.DayNumber - Origine.DayNumber).ToString(CultureInfo.InvariantCulture), StyleDate),
        decimal or int or long => Nombre(((IFormattable)valeur).ToString(null, CultureInfo.InvariantCulture), StyleOrdinaire),
        bool oui => Texte(oui ? "oui" : "non", StyleOrdinaire),
        _ => Texte(valeur.ToString() ?? "", StyleOrdinaire),
    };

    private static Cell Nombre(string valeur, uint style) => new() { DataType = CellValues.Number, StyleIndex = style, CellValue = new CellValue(valeur) };

    private static Cell Texte(string valeur, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(new string([.. valeur.Where(System.Xml.XmlConvert.IsXmlChar)])) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "#,##0.00 [$€-40C]" })
        { Count = 2 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true })
        { Count = 4 });
}
