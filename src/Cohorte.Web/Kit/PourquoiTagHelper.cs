using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A detail that opens: definition, arithmetic, source.</summary>
/// <example><code>&lt;pourquoi titre="Pourquoi"&gt;…&lt;/pourquoi&gt;</code></example>
public sealed class PourquoiTagHelper : TagHelper
{
    /// <summary>What opens it.</summary>
    public string Titre { get; set; } = "Pourquoi";

    /// <summary>Whether it is open at first.</summary>
    public bool Ouvert { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        if (Ouvert) output.Attributes.SetAttribute("open", "open");
        output.PreContent.AppendHtml("<summary>").Append(Titre).AppendHtml("</summary><div class=\"pourquoi pile\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}
