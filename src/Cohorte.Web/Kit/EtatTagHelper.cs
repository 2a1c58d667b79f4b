using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A state: always a sign and a word, never the colour alone.</summary>
/// <example><code>&lt;etat type="ok"&gt;Terminée&lt;/etat&gt;</code></example>
public sealed class EtatTagHelper : TagHelper
{
    /// <summary>ok, cours, attente, bloque, info or inconnu.</summary>
    public string Type { get; set; } = "inconnu";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (classe, icone) = Type switch
        {
            "ok" => ("etat ok", "ok"),
            "cours" => ("etat attente", "cours"),
            "attente" => ("etat attente", "horloge"),
            "alerte" => ("etat attente", "alerte"),
            "bloque" => ("etat bloque", "stop"),
            "info" => ("etat info", "info"),
            _ => ("etat", "tiret"),
        };
        output.TagName = "span";
        output.Attributes.SetAttribute("class", classe);
        output.PreContent.SetHtmlContent(IconeTagHelper.Svg(icone));
    }
}
