using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A message that calls for something: what, and what to do.</summary>
/// <example><code>&lt;bandeau type="alerte"&gt;&lt;strong&gt;…&lt;/strong&gt;&lt;/bandeau&gt;</code></example>
public sealed class BandeauTagHelper : TagHelper
{
    /// <summary>ok, info, alerte or erreur.</summary>
    public string Type { get; set; } = "info";

    /// <summary>Whether screen readers are told at once (the result of what was just done).</summary>
    public bool Annonce { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", Type == "info" ? "bandeau" : $"bandeau b-{Type}");
        if (Annonce) output.Attributes.SetAttribute("role", "status");
        var icone = Type switch { "ok" => "ok", "alerte" => "alerte", "erreur" => "stop", _ => "info" };
        output.PreContent.SetHtmlContent(IconeTagHelper.Svg(icone) + "<div>");
        output.PostContent.SetHtmlContent("</div>");
    }
}
