using System.Text;
using Cohorte.Application.Imports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Tests.Application.Imports;

public sealed class LectureDeTableauTests
{
    private const string Texte = "Entreprise;Ville\nSerre d’été;Évry\n";

    public static TheoryData<string> Encodages => ["utf-8", "utf-8-bom", "windows-1252", "utf-16le-bom", "utf-16be-bom", "utf-16le"];

    [Theory]
    [MemberData(nameof(Encodages))]
    public void L_encodage_se_devine(string encodage)
    {
        byte[] octets = encodage switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(Texte),
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Texte)],
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Texte),
            "utf-16le-bom" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Texte)],
            "utf-16be-bom" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Texte)],
            _ => Encoding.Unicode.GetBytes(Texte),
        };
        var lu = LectureDeTableau.Lire(octets, "f.csv").Valeur;
        Assert.Equal(["Serre d’été", "Évry"], lu.Lignes[1].Cellules);
    }

    [Theory]
    [InlineData("a\tb\n1\t2", '\t')]
    [InlineData("a;b\n1,5;2", ';')]
    [InlineData("a,b\n1,2", ',')]
    [InlineData("a|b\n1|2", '|')]
    [InlineData("sep=;\na;b\n1;2", ';')]
    public void Le_separateur_se_devine(string texte, char separateur)
    {
        var lu = LectureDeTableau.LireColle(texte).Valeur;
        Assert.Equal(["a", "b"], lu.Lignes[0].Cellules);
        Assert.Equal(2, lu.Lignes[1].Cellules.Length);
        Assert.NotEqual('x', separateur);
    }

    [Fact]
    public void Une_cellule_peut_contenir_un_retour_a_la_ligne_et_des_guillemets()
    {
        var lu = LectureDeTableau.LireColle("nom\tnote\nA\t\"ligne 1\nligne \"\"2\"\"\"\n\nB\tSARL \"Le Jardin\"\n").Valeur;
        Assert.Equal("ligne 1\nligne \"2\"", lu.Lignes[1].Cellules[1]);
        Assert.Equal("SARL \"Le Jardin\"", lu.Lignes[2].Cellules[1]);
    }

    [Fact]
    public void Les_lignes_vides_sont_sautees_et_gardent_leur_numero()
    {
        var lu = LectureDeTableau.LireColle("nom\tville\n\t\nA\tB\n\nC\n").Valeur;
        Assert.Equal([(1, "nom"), (3, "A"), (5, "C")], lu.Lignes.Select(l => (l.Numero, l.Cellules[0])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nom")]
    [InlineData("nom\n\n")]
    public void Il_faut_des_titres_et_une_ligne(string texte) => Assert.False(LectureDeTableau.LireColle(texte).EstFait);

    [Fact]
    public void Au_dela_de_dix_mille_lignes_le_tableau_est_refuse_avec_une_phrase()
    {
        var refus = LectureDeTableau.LireColle("nom\n" + string.Concat(Enumerable.Range(0, 10_100).Select(i => $"n{i}\n"))).Refus[0];
        Assert.Contains("10\u202F000 lignes", refus.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> FichiersImpossibles => ["zip-faux", "zip-autre", "xls", "pdf", "binaire", "vide"];

    [Theory]
    [MemberData(nameof(FichiersImpossibles))]
    public void Un_fichier_impossible_est_refuse_sans_exception(string sorte)
    {
        byte[] octets = sorte switch
        {
            "zip-faux" => [.. "PK"u8, 3, 4, .. Enumerable.Range(0, 300).Select(i => (byte)(i % 256))],
            "zip-autre" => Zip(),
            "xls" => [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3],
            "pdf" => "%PDF-1.7 …"u8.ToArray(),
            "binaire" => [.. Enumerable.Range(0, 400).Select(i => (byte)(i * 7 % 256))],
            _ => [],
        };
        var refus = LectureDeTableau.Lire(octets, "f").Refus.Single();
        Assert.EndsWith(".", refus.Message, StringComparison.Ordinal);
        Assert.Equal("Fichier", refus.Champ);
    }

    [Fact]
    public void Un_classeur_donne_ses_valeurs_dates_nombres_formules_et_fusions()
    {
        var octets = Classeur(
            [Chaine("Suivi de l’action")],
            [],
            [Chaine("Entreprise"), Chaine("Déclarée le"), Chaine("SIRET"), Chaine("Salaire"), Chaine("Note")],
            [Chaine("Serres du Val"), new Cell { StyleIndex = 1, CellValue = new CellValue("44606") }, new Cell { CellValue = new CellValue("73282932000074") }, new Cell { CellFormula = new CellFormula("900+901.8"), CellValue = new CellValue("1801.8000000000002") }, new Cell { DataType = CellValues.Error, CellValue = new CellValue("#N/A") }],
            [new Cell(), new Cell { StyleIndex = 2, CellValue = new CellValue("44607.5") }, Chaine("x")]);
        var lu = LectureDeTableau.Lire(octets, "suivi.xlsx").Valeur;
        Assert.Equal("suivi.xlsx, feuille Suivi", lu.Origine);
        Assert.Equal([1, 3, 4, 5], lu.Lignes.Select(l => l.Numero));
        Assert.Equal(["Serres du Val", "14/02/2022", "73282932000074", "1801.8", "#N/A"], lu.Lignes[2].Cellules);
        Assert.Equal(["Serres du Val", "15/02/2022", "x"], lu.Lignes[3].Cellules);
    }

    private static Cell Chaine(string texte) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(texte)) };

    private static byte[] Zip()
    {
        using var flux = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(flux, System.IO.Compression.ZipArchiveMode.Create)) archive.CreateEntry("a.txt");
        return flux.ToArray();
    }

    /// <summary>A workbook whose first column is merged on its last two lines.</summary>
    private static byte[] Classeur(params Cell[][] lignes)
    {
        using var flux = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook))
        {
            var classeur = document.AddWorkbookPart();
            classeur.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 22 }));
            var cachee = classeur.AddNewPart<WorksheetPart>();
            cachee.Worksheet = new Worksheet(new SheetData(new Row(Chaine("caché")), new Row(Chaine("caché"))));
            var feuille = classeur.AddNewPart<WorksheetPart>();
            feuille.Worksheet = new Worksheet(
                new SheetData(lignes.Select((l, i) => new Row(l.Select(c => c.CloneNode(true))) { RowIndex = (uint)i + 1 })),
                new MergeCells(new MergeCell { Reference = "A4:A5" }, new MergeCell { Reference = "A1:E1" }));
            classeur.Workbook = new Workbook(new Sheets(
                new Sheet { Name = "Cachée", SheetId = 1, Id = classeur.GetIdOfPart(cachee), State = SheetStateValues.Hidden },
                new Sheet { Name = "Suivi", SheetId = 2, Id = classeur.GetIdOfPart(feuille) }));
        }

        return flux.ToArray();
    }
}
