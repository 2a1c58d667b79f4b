using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Cohorte.Domaine.Commun;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Application.Imports;

/// <summary>Reads the first visible sheet that holds something: values, never formulas; dates written in French; merged cells filled.</summary>
internal static class LectureXlsx
{
    private const long DeplieMaximal = 200L * 1024 * 1024;
    private const int DecalageDe1904 = 1_462;

    public static Resultat<TableauLu> Lire(byte[] octets, string nom)
    {
        try
        {
            if (EstUneBombe(octets)) return new Refus("import.trop", "Ce classeur est trop grand une fois ouvert.", "Fichier");
            using var document = SpreadsheetDocument.Open(new MemoryStream(octets, writable: false), false);
            if (document.WorkbookPart is not { Workbook.Sheets: { } feuilles } classeur) return Illisible();
            var contexte = new Contexte(classeur);
            foreach (var feuille in feuilles.Elements<Sheet>().Where(f => f.State is null || f.State.Value == SheetStateValues.Visible))
            {
                if (feuille.Id?.Value is not { } id || !classeur.TryGetPartById(id, out var partie) || partie is not WorksheetPart page) continue;
                var lignes = Feuille(page, contexte);
                if (lignes.Count > 0) return new TableauLu($"{nom}, feuille {feuille.Name?.Value}", lignes);
            }

            return new Refus("import.vide", "Aucune feuille visible de ce classeur ne contient de données.", "Fichier");
        }
        catch (Exception erreur) when (erreur is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or OverflowException or IOException)
        {
            return Illisible();
        }
    }

    private static Refus Illisible() => new("import.illisible", "Ce fichier n’est pas un classeur XLSX lisible. Ouvrez-le dans votre tableur, puis enregistrez-le de nouveau au format XLSX ou CSV.", "Fichier");

    private static bool EstUneBombe(byte[] octets)
    {
        using var archive = new ZipArchive(new MemoryStream(octets, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Sum(e => e.Length) > DeplieMaximal;
    }

    private static List<LigneLue> Feuille(WorksheetPart page, Contexte contexte)
    {
        var grille = new SortedDictionary<int, string[]>();
        var fusions = new List<string>();
        using var lecteur = OpenXmlReader.Create(page);
        var suivante = 1;
        while (lecteur.Read())
        {
            if (lecteur.ElementType == typeof(Row) && lecteur.IsStartElement)
            {
                var ligne = (Row)lecteur.LoadCurrentElement()!;
                var numero = ligne.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : suivante;
                suivante = numero + 1;
                grille[numero] = Cellules(ligne, contexte);
                if (grille.Count > TableauLu.LignesMaximum + TableauLu.LignesDeTete + 1 && grille.Values.Count(c => c.Length > 0) > TableauLu.LignesMaximum + TableauLu.LignesDeTete) break;
            }
            else if (lecteur.ElementType == typeof(MergeCell) && lecteur.IsStartElement && ((MergeCell)lecteur.LoadCurrentElement()!).Reference?.Value is { } plage)
            {
                fusions.Add(plage);
            }
        }

        foreach (var plage in fusions) Remplir(grille, plage);
        return [.. grille.Select(l => new LigneLue(l.Key, TableauLu.Borner(l.Value))).Where(l => l.Cellules.Length > 0)];
    }

    private static string[] Cellules(Row ligne, Contexte contexte)
    {
        var cellules = new List<string>();
        foreach (var cellule in ligne.Elements<Cell>())
        {
            var colonne = Colonne(cellule.CellReference?.Value) ?? cellules.Count;
            if (colonne >= TableauLu.ColonnesMaximum) break;
            while (cellules.Count <= colonne) cellules.Add("");
            cellules[colonne] = contexte.Valeur(cellule);
        }

        return [.. cellules];
    }

    /// <summary>A cell merged downwards counts for each of its lines; sideways, for its first column only (a title).</summary>
    private static void Remplir(SortedDictionary<int, string[]> grille, string plage)
    {
        if (plage.Split(':') is not [var debut, var fin] || Colonne(debut) is not { } colonne || Ligne(debut) is not { } haut || Ligne(fin) is not { } bas) return;
        if (!grille.TryGetValue(haut, out var premiere) || colonne >= premiere.Length || bas - haut > TableauLu.LignesMaximum) return;
        for (var numero = haut + 1; numero <= bas; numero++)
        {
            if (!grille.TryGetValue(numero, out var ligne) || ligne.All(c => c.Length == 0)) continue;
            if (ligne.Length <= colonne) Array.Resize(ref ligne, colonne + 1);
            ligne[colonne] = string.IsNullOrEmpty(ligne[colonne]) ? premiere[colonne] : ligne[colonne];
            grille[numero] = [.. ligne.Select(c => c ?? "")];
        }
    }

    private static int? Colonne(string? reference)
    {
        if (reference is null) return null;
        var colonne = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4)) colonne = (colonne * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        return colonne == 0 ? null : colonne - 1;
    }

    private static int? Ligne(string reference) => int.TryParse(reference.SkipWhile(char.IsAsciiLetter).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture, out var ligne) ? ligne : null;

    /// <summary>What the workbook shares among its sheets.</summary>
    private sealed class Contexte(WorkbookPart classeur)
    {
        private readonly List<string> _textes = [.. classeur.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Texte) ?? []];
        private readonly HashSet<uint> _stylesDeDate = StylesDeDate(classeur.WorkbookStylesPart?.Stylesheet);
        private readonly bool _depuis1904 = classeur.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;

        public string Valeur(Cell cellule)
        {
            if (cellule.DataType?.Value is { } type)
            {
                if (type == CellValues.InlineString) return cellule.InlineString is { } direct ? Texte(direct) : "";
                if (type == CellValues.SharedString) return int.TryParse(cellule.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var rang) && rang < _textes.Count ? _textes[rang] : "";
                if (type == CellValues.Boolean) return cellule.CellValue?.Text == "1" ? "oui" : "non";
                if (type != CellValues.Number) return cellule.CellValue?.Text ?? "";
            }

            return cellule.CellValue?.Text is { Length: > 0 } brut ? Nombre(brut, cellule.StyleIndex?.Value ?? 0) : "";
        }

        private string Nombre(string brut, uint style)
        {
            if (!double.TryParse(brut, NumberStyles.Float, CultureInfo.InvariantCulture, out var valeur) || !double.IsFinite(valeur)) return brut;
            if (_stylesDeDate.Contains(style) && valeur is > 0 and < 2_958_466)
            {
                var jour = new DateOnly(1899, 12, 30).AddDays((int)valeur + (_depuis1904 ? DecalageDe1904 : 0));
                return Ecriture.DateCourte(jour);
            }

            return Math.Abs(valeur) < 1e15 ? valeur.ToString("0.##########", CultureInfo.InvariantCulture) : brut;
        }

        /// <summary>Text of a shared or inline string, phonetic guides left out.</summary>
        private static string Texte(OpenXmlElement element) => string.Concat(element.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

        private static HashSet<uint> StylesDeDate(Stylesheet? styles)
        {
            var formats = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.NumberFormatId is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "") ?? [];
            return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select((f, rang) => (Rang: (uint)rang, Id: f.NumberFormatId?.Value ?? 0)).Where(f => EstUneDate(f.Id, formats.GetValueOrDefault(f.Id))).Select(f => f.Rang)];
        }

        private static bool EstUneDate(uint id, string? code) =>
            id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
            || (code is not null && SansLitteraux(code).Any(c => "yYdDjJ".Contains(c, StringComparison.Ordinal)) && !string.Equals(code, "General", StringComparison.OrdinalIgnoreCase));

        private static string SansLitteraux(string code)
        {
            var nu = new System.Text.StringBuilder();
            var (guillemets, crochets) = (false, false);
            foreach (var c in code)
            {
                if (c == '"') guillemets = !guillemets;
                else if (c == '[') crochets = true;
                else if (c == ']') crochets = false;
                else if (!guillemets && !crochets) nu.Append(c);
            }

            return nu.ToString();
        }
    }
}
