using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>An empty list: why it is empty, and what to do.</summary>
/// <example><code>&lt;vide titre="Aucun poste"&gt;&lt;a href="…"&gt;Ajouter un poste&lt;/a&gt;&lt;/vide&gt;</code></example>
public sealed class VideTagHelper : TagHelper
{
    /// <summary>Why.</summary>
    public string Titre { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "vide");
        output.PreContent.AppendHtml("<p><strong>").Append(Titre).AppendHtml("</strong></p>");
    }
}
