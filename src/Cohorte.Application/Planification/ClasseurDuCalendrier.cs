using System.Globalization;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cohorte.Application.Planification;

/// <summary>A calendar as a workbook: half-days, one sheet a group (weeks × days), and totals that follow the half-days.</summary>
public static class ClasseurDuCalendrier
{
    private const int NomMax = 31;

    /// <summary>The workbook.</summary>
    public static byte[] Ecrire(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        using var flux = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(flux, SpreadsheetDocumentType.Workbook))
        {
            var classeur = document.AddWorkbookPart();
            classeur.Workbook = new Workbook(new Sheets());
            Feuille(classeur, "Séances", LignesDesSeances(probleme, seances));
            Feuille(classeur, "Totaux", LignesDesTotaux(probleme, seances.Count));
            foreach (var groupe in probleme.Groupes) Plan(VueDuPlan.Groupe, groupe.Id, groupe.Id.StartsWith("Groupe", StringComparison.Ordinal) ? "" : "Groupe ");
            foreach (var prestataire in probleme.Prestataires) Plan(VueDuPlan.Prestataire, prestataire.Id, "");
            foreach (var entreprise in probleme.Entreprises) Plan(VueDuPlan.Entreprise, entreprise.Id, "");
            classeur.Workbook.Save();

            void Plan(VueDuPlan vue, string cle, string prefixe)
            {
                if (TracePlanAnnuel.De(probleme, seances, vue, cle) is { } plan) Feuille(classeur, prefixe + plan.Nom, LignesDuPlan(probleme, plan));
            }
        }

        return flux.ToArray();
    }

    private static IEnumerable<Cell[]> LignesDesSeances(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances)
    {
        yield return [Texte("Groupe"), Texte("Jour"), Texte("Demi-journée"), Texte("Module"), Texte("Prestataire"), Texte("Heures")];
        foreach (var s in seances)
        {
            var module = probleme.Modules.First(m => m.Id == s.Module);
            yield return
            [
                Texte(s.Groupe), Texte(Ecriture.DateCourte(s.Jour)), Texte(s.DemiJournee.Libelle()), Texte(module.Nom),
                Texte(probleme.Prestataires.First(p => p.Id == module.Prestataire).Nom), Nombre(probleme.MinutesDemiJournee / 60m),
            ];
        }
    }

    private static IEnumerable<Cell[]> LignesDesTotaux(ProblemeCalendrier probleme, int seances)
    {
        var fin = seances + 1;
        yield return [Texte("Module"), .. probleme.Groupes.Select(g => Texte("Heures de " + g.Id))];
        var ligne = 1;
        foreach (var module in probleme.Modules)
        {
            ligne++;
            var rang = ligne;
            yield return [Texte(module.Nom), .. probleme.Groupes.Select(g => Formule($"SUMIFS('Séances'!$F$2:$F${fin},'Séances'!$A$2:$A${fin},\"{g.Id.Replace("\"", "\"\"", StringComparison.Ordinal)}\",'Séances'!$D$2:$D${fin},$A{rang})"))];
        }

        yield return [Texte("Total"), .. probleme.Groupes.Select((_, i) => Formule($"SUM({Colonne(i + 1)}2:{Colonne(i + 1)}{ligne})"))];
    }

    private static IEnumerable<Cell[]> LignesDuPlan(ProblemeCalendrier probleme, PlanAnnuel plan)
    {
        string[] jours = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];
        var noms = probleme.Modules.ToDictionary(m => m.Id, m => m.Nom);
        yield return [Texte("Semaine"), Texte("Du lundi"), .. jours.SelectMany(j => new[] { Texte(j + " matin"), Texte(j + " après-midi") }), Texte("Heures"), Texte("Cumul")];
        var ligne = 1;
        foreach (var semaine in plan.Mois.SelectMany(m => m.Semaines))
        {
            ligne++;
            yield return
            [
                Nombre(semaine.Numero), Texte(Ecriture.DateCourte(semaine.Lundi)), .. semaine.Cases.Select(c => Texte(Contenu(plan.Vue, c, noms))),
                plan.Vue == VueDuPlan.Groupe ? Formule(string.Create(CultureInfo.InvariantCulture, $"COUNTIF(C{ligne}:L{ligne},\"?*\")*{probleme.MinutesDemiJournee}/60")) : Nombre(semaine.Heures),
                Formule($"SUM(M$2:M{ligne})"),
            ];
        }
    }

    private static string Contenu(VueDuPlan vue, CaseDuPlan ici, Dictionary<string, string> noms) =>
        string.Join(", ", ici.Seances.Select(s => vue == VueDuPlan.Groupe ? noms[s.Module] : $"{s.Groupe}, {noms[s.Module]}"));

    private static void Feuille(WorkbookPart classeur, string nom, IEnumerable<Cell[]> lignes)
    {
        var partie = classeur.AddNewPart<WorksheetPart>();
        var donnees = new SheetData(lignes.Select(l => new Row(l)));
        var figee = new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });
        partie.Worksheet = new Worksheet(figee, donnees);
        var feuilles = classeur.Workbook!.Sheets!;
        feuilles.Append(new Sheet { Id = classeur.GetIdOfPart(partie), SheetId = (uint)feuilles.Count() + 1, Name = NomDeFeuille(feuilles, nom) });
    }

    private static string NomDeFeuille(Sheets feuilles, string nom)
    {
        var propre = string.Concat(nom.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' or '\'' ? '-' : c));
        var court = propre.Length <= NomMax ? propre : propre[..NomMax];
        var pris = feuilles.Elements<Sheet>().Select(f => f.Name?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var n = 2; pris.Contains(court); n++) court = $"{propre[..Math.Min(propre.Length, NomMax - 4)]} {n}";
        return court;
    }

    private static Cell Texte(string texte) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(texte)) };

    private static Cell Nombre(decimal valeur) => new() { CellValue = new CellValue(valeur) };

    private static Cell Formule(string formule) => new() { CellFormula = new CellFormula(formule) };

    private static string Colonne(int rang) => rang < 26 ? ((char)('A' + rang)).ToString() : Colonne((rang / 26) - 1) + (char)('A' + (rang % 26));
}
