using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>An icon of the sprite, hidden from screen readers: a word always stands beside it.</summary>
[HtmlTargetElement("icone", Attributes = "nom", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconeTagHelper : TagHelper
{
    /// <summary>Name in the sprite.</summary>
    public string Nom { get; set; } = "";

    /// <summary>Markup of an icon.</summary>
    internal static string Svg(string nom) => $"<svg class=\"ico\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#i-{nom}\"/></svg>";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Svg(Nom));
    }
}
