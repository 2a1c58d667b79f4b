using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A link for those who may follow it, the same words for the others.</summary>
/// <example><code>&lt;lien-si vers="@adresse"&gt;9 contrats&lt;/lien-si&gt;</code></example>
[HtmlTargetElement("lien-si")]
public sealed class LienSiTagHelper : TagHelper
{
    /// <summary>Address, or <c>null</c> for plain words.</summary>
    public string? Vers { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Vers is null ? "strong" : "a";
        if (Vers is not null) output.Attributes.SetAttribute("href", Vers);
    }
}
