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

    [Fact]
    public void Aucun_chiffre_de_la_loi_dans_les_regles_et_les_criteres()
    {
        var racine = Racine();
        var suspects = Directory.EnumerateFiles(Path.Combine(racine, "src", "Cohorte.Domaine"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => File.ReadLines(f).Select((l, i) => (Fichier: Path.GetFileName(f), Ligne: i + 1, Texte: l)))
            .Where(l => !l.Texte.TrimStart().StartsWith("//", StringComparison.Ordinal) && ChiffreDeLoi().IsMatch(l.Texte))
            .Select(l => $"{l.Fichier}({l.Ligne}): {l.Texte.Trim()}");
        Assert.Empty(suspects);
    }

    /// <summary>Root of the repository, from where the tests run.</summary>
    internal static string Racine()
    {
        var dossier = new DirectoryInfo(AppContext.BaseDirectory);
        while (dossier is not null && !File.Exists(Path.Combine(dossier.FullName, "Cohorte.slnx"))) dossier = dossier.Parent;
        return dossier?.FullName ?? throw new InvalidOperationException("Cohorte.slnx not found above the tests.");
    }

    private static string Dossier(Type type) => type.Namespace?.Split('.').Skip(2).FirstOrDefault() ?? "";

    [GeneratedRegex(@"(?<![\w.])(0\.15m|0\.25m|1607m?|150m|151\.67m?|267\.8\d*m?)(?![\w])")]
    private static partial Regex ChiffreDeLoi();
}
