using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A choice among options: a list, radio buttons, or checkboxes over a list of texts.</summary>
/// <example><code>&lt;champ-liste for="Saisie.Nature" etiquette="Nature" options="Libelles.Options&lt;NatureContrat&gt;()" vide="Choisir" /&gt;</code></example>
[HtmlTargetElement("champ-liste", Attributes = "for,options", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-choix", Attributes = "for,options", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("champ-cases", Attributes = "for,options", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChampOptionsTagHelper : ChampTagHelper
{
    /// <summary>Value and text of each option.</summary>
    public IEnumerable<(string Valeur, string Texte)> Options { get; set; } = [];

    /// <summary>Text of the empty option of a list; without it there is none.</summary>
    public string? Vide { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.TagName == "champ-liste")
        {
            Envelopper(output);
            EcrireEtiquette(output.Content);
            output.Content.AppendHtml(Liste());
            return;
        }

        Envelopper(output, "fieldset");
        output.Attributes.SetAttribute("id", Identifiant);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (Decrit() is { Length: > 0 } decrit) output.Attributes.SetAttribute("aria-describedby", decrit);
        EcrireEtiquette(output.Content, legende: true);
        output.Content.AppendHtml(Boutons(context.TagName == "champ-cases" ? "checkbox" : "radio"));
    }

    private TagBuilder Liste()
    {
        var liste = new TagBuilder("select");
        Relier(liste);
        if (Vide is not null) liste.InnerHtml.AppendHtml(Option("", Vide, Valeur.Length == 0));
        foreach (var (valeur, texte) in Options) liste.InnerHtml.AppendHtml(Option(valeur, texte, valeur == Valeur));
        return liste;
    }

    private static TagBuilder Option(string valeur, string texte, bool choisie)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = valeur;
        if (choisie) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(texte);
        return option;
    }

    private TagBuilder Boutons(string type)
    {
        var choisies = type == "checkbox" ? ValeursMultiples() : [Valeur];
        var groupe = new TagBuilder("div");
        groupe.AddCssClass("choix");
        foreach (var ((valeur, texte), rang) in Options.Select((o, i) => (o, i)))
        {
            var bouton = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            bouton.Attributes["type"] = type;
            bouton.Attributes["name"] = Nom;
            bouton.Attributes["value"] = valeur;
            bouton.Attributes["id"] = $"{Identifiant}-{rang.ToString(CultureInfo.InvariantCulture)}";
            if (choisies.Contains(valeur)) bouton.Attributes["checked"] = "checked";
            var etiquette = new TagBuilder("label");
            etiquette.InnerHtml.AppendHtml(bouton);
            etiquette.InnerHtml.Append(texte);
            groupe.InnerHtml.AppendHtml(etiquette);
        }

        return groupe;
    }

    private IReadOnlyList<string> ValeursMultiples() =>
        ViewContext.ModelState.TryGetValue(Nom, out var entree) && entree.RawValue is not null
            ? entree.RawValue switch { string[] plusieurs => plusieurs, string une => [une], _ => [] }
            : (For.Model as IEnumerable<string>)?.ToList() ?? [];
}
