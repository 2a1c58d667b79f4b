using System.Text;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Tests.Application.Documents;

public sealed class TableauTests
{
    private static readonly Tableau<(string Nom, Montant Prix, DateOnly Jour, bool Oui)> Tableau = new("essai", [("Nom", l => l.Nom), ("Prix", l => l.Prix), ("Jour", l => l.Jour), ("Oui", l => l.Oui)]);
    private static readonly (string, Montant, DateOnly, bool)[] Lignes = [("=1+1", new Montant(1234.5m), new DateOnly(2022, 2, 14), true), ("a;\"b\"", new Montant(-3), new DateOnly(2022, 12, 1), false)];

    [Fact]
    public void Le_csv_d_un_tableur_desarme_les_formules() =>
        Assert.Equal("\uFEFFNom;Prix;Jour;Oui\r\n'=1+1;1234,5;14/02/2022;oui\r\n\"a;\"\"b\"\"\";-3;01/12/2022;non\r\n", Encoding.UTF8.GetString(TableauCsv.PourTableur(Tableau, Lignes)));

    [Fact]
    public void Le_csv_d_echange_suit_la_rfc() =>
        Assert.Equal("Nom,Prix,Jour,Oui\r\n=1+1,1234.5,2022-02-14,true\r\n\"a;\"\"b\"\"\",-3,2022-12-01,false\r\n", Encoding.UTF8.GetString(TableauCsv.PourEchange(Tableau, Lignes)));

    [Fact]
    public void Le_xlsx_a_des_cellules_typees_et_aucune_formule()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(TableauXlsx.Ecrire(Tableau, Lignes)), false);
        var cellules = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Empty(cellules.Where(c => c.CellFormula is not null));
        Assert.Equal("=1+1", cellules[4].InnerText);
        Assert.Equal((CellValues.Number, "1234.5"), (cellules[5].DataType!.Value, cellules[5].CellValue!.Text));
        Assert.Equal("44606", cellules[6].CellValue!.Text);
    }

    [Fact]
    public void Un_classeur_numerote_ses_onglets_et_garde_ses_formules_vives()
    {
        FeuilleDeClasseur Feuille(string nom) => new(nom, [["Titre"], [new FormuleDeCellule("SUM(A3:A4)", new Montant(3m))], [1m], [2m]], []);
        using var document = SpreadsheetDocument.Open(new MemoryStream(Classeur.Ecrire(Feuille("Coûts : 2026"), Feuille("Coûts : 2026"))), false);
        Assert.Equal(["Coûts - 2026", "Coûts - 2026 2"], document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(f => f.Name!.Value));
        var cellule = document.WorkbookPart.WorksheetParts.First().Worksheet!.Descendants<Cell>().Single(c => c.CellReference == "A2");
        Assert.Equal(("SUM(A3:A4)", "3"), (cellule.CellFormula!.Text, cellule.CellValue!.Text));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    public void Une_colonne_se_nomme_comme_dans_un_tableur(int rang, string nom) => Assert.Equal(nom, Classeur.Colonne(rang));
}
