using System.Text.Encodings.Web;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>
/// The filters of a list: keeps its sort and its columns. With <see cref="Scellee"/>, the searched text may be somebody's name:
/// the form is posted, and the text comes back sealed in the address. From two fields on, they fold under a heading
/// that says how many are in use: on a phone, the list comes first; the style sheet keeps them in view on a wide screen.
/// </summary>
/// <example><code>&lt;form liste="q,etat" scellee="true" class="filtres"&gt;…&lt;/form&gt;</code></example>
[HtmlTargetElement("form", Attributes = "liste")]
public sealed class FormulaireDeListeTagHelper(IHtmlGenerator generateur) : TagHelper
{
    /// <summary>Names of the fields inside, separated by commas.</summary>
    public string Liste { get; set; } = "";

    /// <summary>Whether the searched text is sealed.</summary>
    public bool Scellee { get; set; }

    /// <summary>Whether the fields are in view on every screen, because they are the page itself.</summary>
    public bool Deplie { get; set; }

    /// <summary>The view.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var etat = ((IPageDeListe)ViewContext.ViewData.Model!).Etat;
        output.Attributes.SetAttribute("method", Scellee ? "post" : "get");
        output.Attributes.SetAttribute("action", Scellee ? "/listes/chercher" : etat.Chemin);
        output.Attributes.SetAttribute("role", "search");
        if (Scellee)
        {
            output.PreContent.AppendHtml(generateur.GenerateAntiforgery(ViewContext));
            Cacher(output, "chemin", etat.Chemin);
        }

        foreach (var (nom, valeur) in etat.Sauf([.. Liste.Split(','), "q", RechercheDeListe.Parametre, "page"])) Cacher(output, nom, valeur);
        if (!Deplie && Liste.Contains(',', StringComparison.Ordinal)) Plier(output, Actifs(etat));
    }

    private int Actifs(EtatListe etat) =>
        Liste.Split(',').Count(nom => nom switch { "tri" => false, "q" => etat.Recherche.Length > 0, _ => etat.Filtre(nom) is { } valeur && valeur != EtatListe.SansFiltre });

    private static void Plier(TagHelperOutput output, int actifs)
    {
        output.PreContent.AppendHtml(actifs > 0 ? $"<details open><summary>Filtrer ({Ecriture.Compte(actifs, "filtre actif", "filtres actifs")})</summary><div>" : "<details><summary>Filtrer</summary><div>");
        output.PostContent.AppendHtml("</div></details>");
    }

    private static void Cacher(TagHelperOutput output, string nom, string valeur) =>
        output.PreContent.AppendHtml($"<input type=\"hidden\" name=\"{HtmlEncoder.Default.Encode(nom)}\" value=\"{HtmlEncoder.Default.Encode(valeur)}\" />");
}
