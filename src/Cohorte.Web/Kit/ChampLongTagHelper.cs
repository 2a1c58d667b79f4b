using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A text of several lines.</summary>
/// <example><code>&lt;champ-long for="Saisie.Motif" etiquette="Motif" lignes="3" /&gt;</code></example>
[HtmlTargetElement("champ-long", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChampLongTagHelper : ChampTagHelper
{
    /// <summary>Visible lines.</summary>
    public int Lignes { get; set; } = 4;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Envelopper(output);
        EcrireEtiquette(output.Content);
        var saisie = new TagBuilder("textarea");
        Relier(saisie);
        saisie.Attributes["rows"] = Lignes.ToString(CultureInfo.InvariantCulture);

        // A first line break right after the tag would be swallowed by browsers.
        saisie.InnerHtml.AppendHtml("\n");
        saisie.InnerHtml.Append(Valeur);
        output.Content.AppendHtml(saisie);
    }
}
