using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>The breadcrumb; its items are <c>&lt;fil href&gt;</c>, the last without an address.</summary>
/// <example><code>&lt;fil-ariane&gt;&lt;fil href="/actions"&gt;Actions&lt;/fil&gt;&lt;fil&gt;Journal&lt;/fil&gt;&lt;/fil-ariane&gt;</code></example>
[HtmlTargetElement("fil-ariane")]
public sealed class FilArianeTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "fil large");
        output.Attributes.SetAttribute("aria-label", "Fil d’Ariane");
        output.PreContent.SetHtmlContent("<ol>");
        output.PostContent.SetHtmlContent("</ol>");
    }
}

/// <summary>An item of the breadcrumb.</summary>
[HtmlTargetElement("fil", ParentTag = "fil-ariane")]
public sealed class FilTagHelper : TagHelper
{
    /// <summary>Address; without it, the current page.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
            return;
        }

        output.PreContent.AppendHtml("<a href=\"").Append(Href).AppendHtml("\">");
        output.PostContent.SetHtmlContent("</a>");
    }
}
