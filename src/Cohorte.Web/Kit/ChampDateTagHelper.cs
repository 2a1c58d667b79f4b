using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A date in three boxes, over a <see cref="DateSaisie"/>.</summary>
/// <example><code>&lt;champ-date for="Saisie.Debut" etiquette="Début du contrat" /&gt;</code></example>
[HtmlTargetElement("champ-date", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChampDateTagHelper : ChampTagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Envelopper(output, "fieldset");
        output.Attributes.SetAttribute("id", Identifiant);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (Decrit() is { Length: > 0 } decrit) output.Attributes.SetAttribute("aria-describedby", decrit);
        EcrireEtiquette(output.Content, legende: true);
        var date = For.Model as DateSaisie;
        output.Content.AppendHtml("<div class=\"date\">");
        Boite(output, nameof(DateSaisie.Jour), "Jour", date?.Jour);
        Boite(output, nameof(DateSaisie.Mois), "Mois", date?.Mois);
        Boite(output, nameof(DateSaisie.Annee), "Année", date?.Annee);
        output.Content.AppendHtml("</div>");
    }

    private void Boite(TagHelperOutput output, string partie, string etiquette, string? valeur)
    {
        var nom = $"{Nom}.{partie}";
        var id = $"{Identifiant}_{partie}";
        var saisie = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        saisie.Attributes["id"] = id;
        saisie.Attributes["name"] = nom;
        saisie.Attributes["type"] = "text";
        saisie.Attributes["inputmode"] = "numeric";
        saisie.Attributes["value"] = ViewContext.ModelState.TryGetValue(nom, out var entree) && entree.AttemptedValue is { } tente ? tente : valeur ?? "";
        if (Erreurs.Count > 0) saisie.Attributes["aria-invalid"] = "true";
        output.Content.AppendHtml($"<div><label for=\"{id}\">{etiquette}</label>");
        output.Content.AppendHtml(saisie);
        output.Content.AppendHtml("</div>");
    }
}
