using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>A chapter of the user guide, ready to show.</summary>
/// <param name="Code">Its name in the address, which is the name of its file.</param>
/// <param name="Titre">Its first heading.</param>
/// <param name="Corps">What follows the heading, in HTML.</param>
public sealed record ChapitreDuGuide(string Code, string Titre, IHtmlContent Corps);

/// <summary>The user guide of <c>docs/guide</c>, embedded so that the application and the repository never tell two stories.</summary>
public sealed partial class GuideDUtilisation
{
    /// <summary>File of the table of contents.</summary>
    public const string Sommaire = "README";

    private const string Dossier = "guide/";
    private const string Extension = ".md";

    private static readonly MarkdownPipeline Lecture = new MarkdownPipelineBuilder().DisableHtml().UseAutoIdentifiers().UsePipeTables().Build();

    private readonly FrozenDictionary<string, ChapitreDuGuide> _chapitres = Charger().ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    /// <summary>Every chapter, the table of contents aside.</summary>
    public IEnumerable<ChapitreDuGuide> Chapitres => _chapitres.Values.Where(c => c.Code != Sommaire);

    /// <summary>A chapter, or null when the guide has none of that name.</summary>
    public ChapitreDuGuide? Chapitre(string code) => _chapitres.GetValueOrDefault(code);

    private static IEnumerable<ChapitreDuGuide> Charger()
    {
        var programme = Assembly.GetExecutingAssembly();
        foreach (var ressource in programme.GetManifestResourceNames().Where(n => n.StartsWith(Dossier, StringComparison.Ordinal)))
        {
            using var lecteur = new StreamReader(programme.GetManifestResourceStream(ressource)!, Encoding.UTF8);
            yield return Lire(ressource[Dossier.Length..^Extension.Length], lecteur.ReadToEnd());
        }
    }

    private static ChapitreDuGuide Lire(string code, string texte)
    {
        var fin = texte.IndexOf('\n', StringComparison.Ordinal);
        var corps = LienEntreChapitres().Replace(texte[fin..], "](/aide/${code})");
        return new(code, Composer(texte[2..fin]), new HtmlString(Markdown.ToHtml(Composer(corps), Lecture)));
    }

    /// <summary>The spaces that never break, which nobody types in a text file.</summary>
    private static string Composer(string texte) => AvantPonctuation().Replace(AvantDeuxPoints().Replace(texte, "\u00A0${signe}"), "\u202F${signe}").Replace("« ", "«\u00A0", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<code>[a-z-]+)\.md\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LienEntreChapitres();

    [GeneratedRegex(" (?<signe>[:»])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AvantDeuxPoints();

    [GeneratedRegex(" (?<signe>[;?!])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AvantPonctuation();
}
