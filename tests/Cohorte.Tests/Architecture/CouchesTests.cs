using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cohorte.Domaine.Commun;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Tests.Architecture;

public sealed partial class CouchesTests
{
    private static readonly Assembly Domaine = typeof(Montant).Assembly;
    private static readonly Assembly Application = typeof(Cohorte.Application.CasDUsageAttribute).Assembly;
    private static readonly Assembly Web = typeof(Cohorte.Web.Serveur).Assembly;

    [Fact]
    public void Le_domaine_ne_connait_que_la_bibliotheque_de_base() =>
        Assert.Empty(Domaine.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal)));

    [Fact]
    public void L_ecriture_de_pdf_ne_connait_que_la_bibliotheque_de_base() =>
        Assert.Empty(typeof(Cohorte.Pdf.DocumentPdf).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal)));

    [Fact]
    public void L_application_ne_connait_pas_le_web() =>
        Assert.DoesNotContain(Application.GetReferencedAssemblies(), a => a.Name!.StartsWith("Cohorte.Web", StringComparison.Ordinal) || a.Name.Contains("OrTools", StringComparison.Ordinal));

    [Fact]
    public void Chaque_page_dit_qui_peut_l_ouvrir() =>
        Assert.Empty(Web.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)
            .Where(t => !t.IsDefined(typeof(ExigeAttribute), false) && !t.IsDefined(typeof(AllowAnonymousAttribute), false)).Select(t => t.FullName));

    [Fact]
    public void Chaque_valeur_d_enumeration_se_dit_en_francais() =>
        Assert.Empty(Domaine.GetExportedTypes().Where(t => t.IsEnum && t.GetFields(BindingFlags.Public | BindingFlags.Static).Any(f => f.IsDefined(typeof(LibelleAttribute))))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => !f.IsDefined(typeof(LibelleAttribute))).Select(f => $"{t.Name}.{f.Name}")));

    [Fact]
    public void Chaque_type_public_du_domaine_est_documente()
    {
        var documentes = XDocument.Load(Path.ChangeExtension(Domaine.Location, ".xml")).Descendants("member").Where(m => m.Element("summary") is not null).Select(m => m.Attribute("name")!.Value).ToHashSet();
        Assert.Empty(Domaine.GetExportedTypes().Where(t => !t.IsNested).Select(t => "T:" + t.FullName).Where(n => !documentes.Contains(n)));
    }

    [Fact]
    public void Un_dossier_de_l_application_porte_un_mot_du_domaine()
    {
        string[] techniques = ["Persistance", "Documents", "Demonstration", "Journal", "Comptes"];
        var mots = Domaine.GetExportedTypes().Select(Dossier).ToHashSet();
        Assert.Empty(Application.GetExportedTypes().Select(Dossier).Where(d => d.Length > 0 && !d.Contains("Migrations", StringComparison.Ordinal)).Distinct().Except(mots).Except(techniques));
    }

    /// <summary>The numbers of law are in the barèmes: neither computed with nor said to anybody from C# or a page. The demonstration tells of contracts, and the sheet of a rule quotes its text.</summary>
    [Fact]
    public void Aucun_chiffre_de_la_loi_dans_le_code_et_les_pages()
    {
        var sources = Path.Combine(Racine(), "src");
        var suspects = Directory.EnumerateFiles(sources, "*.cs*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !Path.GetRelativePath(sources, f).Split(Path.DirectorySeparatorChar).Any(d => d is "obj" or "bin" or "Demonstration" or "Migrations"))
            .SelectMany(f => File.ReadLines(f).Select((l, i) => (Fichier: Path.GetFileName(f), Ligne: i + 1, Texte: l)))
            .Where(l => EstUnChiffreDeLoi(l.Texte))
            .Select(l => $"{l.Fichier}({l.Ligne}): {l.Texte.Trim()}");
        Assert.Empty(suspects);
    }

    [Theory]
    [InlineData("        var taux = 0.25m;", true)]
    [InlineData("    private const int SemaineDeReference = 35;", true)]
    [InlineData("    private const decimal HeuresOrdinaires = 35;", true)]
    [InlineData("HeuresHebdomadaires = ligne.Heures ?? new Heures(35),", true)]
    [InlineData("Hebdomadaires = Ecriture.Nombre(Parcours?.HeuresHebdomadaires.Valeur ?? 35m),", true)]
    [InlineData("        Saisie.HeuresHebdomadaires = \"35\";", true)]
    [InlineData("|| personne.InscritFranceTravailDepuis?.AddYears(1) < conclusion", true)]
    [InlineData("etiquette=\"Minimum conventionnel du poste, brut, pour un mois à 35 heures\"", true)]
    [InlineData("$\"… ne lève que la durée de plus de 12 mois (DUR-03).\"", true)]
    [InlineData("    /// <summary>Gross pay of a month of 35 heures.</summary>", false)]
    [InlineData("    new(\"DUR-01\", \"Durée du contrat\", \"… dure de 6 à 12 mois.\", Gravite.Bloquant, \"L.6325-11\", [", false)]
    [InlineData("    private const int AgeSuppose = 35;", false)]
    [InlineData("var prevues = RetroPlanning.Calculer(etapes, modele.Ancre, Repere, Repere.AddYears(1));", false)]
    public void Un_chiffre_de_la_loi_se_reconnait(string ligne, bool est) => Assert.Equal(est, EstUnChiffreDeLoi(ligne));

    private static bool EstUnChiffreDeLoi(string ligne) =>
        !ligne.TrimStart().StartsWith("//", StringComparison.Ordinal) && !FicheDUneRegle().IsMatch(ligne) && ChiffreDeLoi().IsMatch(ligne);

    /// <summary>Root of the repository, from where the tests run.</summary>
    internal static string Racine()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (dossier is not null && !File.Exists(Path.Combine(dossier.FullName, "Cohorte.slnx"))) dossier = dossier.Parent;
        return dossier?.FullName ?? throw new InvalidOperationException("Cohorte.slnx not found above the tests.");
    }

    private static string Dossier(Type type) => type.Namespace?.Split('.').Skip(2).FirstOrDefault() ?? "";

    // Shares of training, hours of the year and of the month; the legal week, alone or in a sentence; the year of registration; the longest ordinary contract.
    [GeneratedRegex(@"(?<![\w.])(0\.15m|0\.25m|1607m?|150m|151\.67m?|267\.8\d*m?)(?![\w])|(Heures|Semaine|Hebdomadaire)\w*\s*(=|\?\?)\s*(new\w*\s*\w*\()?""?35\b|new Heures\(35\)|\?\?\s*35m?\b|Depuis\??\.AddYears\(|(?<!\d)35[ \u00A0\u202F]heures|(?<!\d)12[ \u00A0\u202F]mois")]
    private static partial Regex ChiffreDeLoi();

    [GeneratedRegex(@"^\s*new\(""[A-Z]+(-\d+)?"", ")]
    private static partial Regex FicheDUneRegle();
}
