using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A cell of a column that the person may hide; it goes with its header.</summary>
/// <example><code>&lt;td role="cell" data-l="État" col="etat"&gt;…&lt;/td&gt;</code></example>
[HtmlTargetElement("td", Attributes = "col")]
[HtmlTargetElement("th", Attributes = "col")]
public sealed class ColonneTagHelper : TagHelper
{
    /// <summary>Key of the column.</summary>
    public string Col { get; set; } = "";

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.Model is IPageDeListe page && !page.Etat.Montre(Col)) output.SuppressOutput();
    }
}
