using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>The one-line fields: text, amount, hours, number, rate, e-mail, telephone, password. Numbers are text with a numeric keyboard: browsers must not reformat them.</summary>
/// <example><code>&lt;champ-montant for="Saisie.Salaire" etiquette="Salaire mensuel brut" aide="En euros" facultatif="true" /&gt;</code></example>
[HtmlTargetElement("champ-texte", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-montant", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-heures", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-nombre", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-taux", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-courriel", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-telephone", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-motdepasse", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChampSaisieTagHelper : ChampTagHelper
{
    /// <summary>The autocomplete token of the HTML standard, when one fits.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Envelopper(output);
        EcrireEtiquette(output.Content);
        var saisie = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        Relier(saisie);
        var (type, clavier, unite) = context.TagName switch
        {
            "champ-montant" => ("text", "decimal", "€"),
            "champ-heures" => ("text", "decimal", "h"),
            "champ-taux" => ("text", "decimal", "%"),
            "champ-nombre" => ("text", "numeric", null),
            "champ-courriel" => ("email", "email", null),
            "champ-telephone" => ("tel", "tel", null),
            "champ-motdepasse" => ("password", null, null),
            _ => ("text", (string?)null, (string?)null),
        };
        saisie.Attributes["type"] = type;
        if (clavier is not null) saisie.Attributes["inputmode"] = clavier;
        if (Autocomplete is not null) saisie.Attributes["autocomplete"] = Autocomplete;
        if (type != "password") saisie.Attributes["value"] = Valeur;
        output.Content.AppendHtml(unite is null ? saisie : AvecUnite(saisie, unite));
    }

    private static TagBuilder AvecUnite(TagBuilder saisie, string unite)
    {
        var ligne = new TagBuilder("div");
        ligne.AddCssClass("montant");
        ligne.InnerHtml.AppendHtml(saisie);
        ligne.InnerHtml.AppendHtml($"<span aria-hidden=\"true\">{unite}</span>");
        return ligne;
    }
}
