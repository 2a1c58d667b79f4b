using System.Text.Encodings.Web;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>What is shown, the pages, and the files of a list.</summary>
/// <example><code>&lt;pagination etat="Model.Etat" total="Model.Total" /&gt;</code></example>
[HtmlTargetElement("pagination", Attributes = "etat,total", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : TagHelper
{
    private const int Voisines = 2;

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; set; } = null!;

    /// <summary>Rows in all.</summary>
    public int Total { get; set; }

    /// <summary>Whether CSV and XLSX files are offered here rather than above the list.</summary>
    public bool Exports { get; set; } = true;

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", "Pages et fichiers de la liste");
        output.Content.AppendHtml("<p class=\"petit doux\">").Append(Ecriture.Compte(Total, "ligne"));
        if (Exports && Total > 0 && ViewContext.ViewData.Model is not IPageDeListe)
        {
            output.Content.AppendHtml(" · ").AppendHtml(Lien(Etat.LienExport("csv"), "Télécharger en CSV", null)).AppendHtml(" · ").AppendHtml(Lien(Etat.LienExport("xlsx"), "Télécharger en XLSX", null));
        }

        output.Content.AppendHtml("</p>");
        var pages = EtatListe.Pages(Total);
        if (pages == 1) return;
        output.Content.AppendHtml("<ul class=\"pagination\">");
        foreach (var page in Enumerable.Range(1, pages).Where(p => p == 1 || p == pages || Math.Abs(p - Etat.Page) <= Voisines))
        {
            output.Content.AppendHtml("<li>").AppendHtml(Lien(Etat.LienPage(page), Ecriture.Nombre(page), page == Etat.Page ? "page" : null)).AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul>");
    }

    private static string Lien(string adresse, string texte, string? courant) =>
        $"<a href=\"{HtmlEncoder.Default.Encode(adresse)}\"{(courant is null ? "" : " aria-current=\"page\"")}>{HtmlEncoder.Default.Encode(texte)}</a>";
}
