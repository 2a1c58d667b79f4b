using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>Header of a sortable column: a link, and <c>aria-sort</c> on the sorted one.</summary>
/// <example><code>&lt;col-tri champ="nom" etat="Model.Etat"&gt;Nom&lt;/col-tri&gt;</code></example>
[HtmlTargetElement("col-tri", Attributes = "champ,etat")]
public sealed class ColTriTagHelper : TagHelper
{
    /// <summary>Column.</summary>
    public string Champ { get; set; } = "";

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; set; } = null!;

    /// <summary>Key of the column, when the person may hide it.</summary>
    public string? Col { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Col is not null && !Etat.Montre(Col))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("role", "columnheader");
        if (Etat.Tri == Champ) output.Attributes.SetAttribute("aria-sort", Etat.EstDescendant ? "descending" : "ascending");
        output.PreContent.SetHtmlContent($"<a href=\"{HtmlEncoder.Default.Encode(Etat.LienTri(Champ))}\">");
        output.PostContent.SetHtmlContent("</a>");
    }
}
