using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A single checkbox over a boolean.</summary>
/// <example><code>&lt;champ-case for="Saisie.Permis" etiquette="Le permis B est indispensable" /&gt;</code></example>
[HtmlTargetElement("champ-case", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChampCaseTagHelper : ChampTagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Envelopper(output);
        output.Attributes.SetAttribute("class", "champ case");
        var bouton = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Relier(bouton);
        bouton.Attributes["type"] = "checkbox";
        bouton.Attributes["value"] = "true";
        if (Valeur.StartsWith("true", StringComparison.OrdinalIgnoreCase)) bouton.Attributes["checked"] = "checked";
        var etiquette = new TagBuilder("label");
        etiquette.InnerHtml.AppendHtml(bouton);
        etiquette.InnerHtml.Append(Etiquette);
        output.Content.AppendHtml(etiquette);
        if (Aide is not null) output.Content.AppendHtml($"<p class=\"aide\" id=\"{Identifiant}-aide\">").Append(Aide).AppendHtml("</p>");
        output.Content.AppendHtml($"<input type=\"hidden\" name=\"{Nom}\" value=\"false\" />");
    }
}
