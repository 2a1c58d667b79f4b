using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>Base of the field helpers: label, hint and error wired to the input, the raw text redisplayed after an error.</summary>
public abstract class ChampTagHelper : TagHelper
{
    /// <summary>The bound property; page models hold raw text.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Label.</summary>
    public string Etiquette { get; set; } = "";

    /// <summary>Hint, under the label; an empty one is none.</summary>
    public string? Aide { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Whether the field may stay empty; said in words beside the label.</summary>
    public bool Facultatif { get; set; }

    /// <summary>Where the page is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Full name of the field in the form.</summary>
    protected string Nom => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Identifier of the input, the target of the error summary's links.</summary>
    protected string Identifiant => TagBuilder.CreateSanitizedId(Nom, "_");

    /// <summary>What was typed when the form comes back, else the model's value.</summary>
    protected string Valeur => ViewContext.ModelState.TryGetValue(Nom, out var entree) && entree.AttemptedValue is { } tente
        ? tente
        : Convert.ToString(For.Model, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Errors of this field, and of those nested under it.</summary>
    protected IReadOnlyList<string> Erreurs =>
        [.. ViewContext.ModelState.Where(e => e.Key == Nom || e.Key.StartsWith(Nom + ".", StringComparison.Ordinal)).SelectMany(e => e.Value!.Errors).Select(e => e.ErrorMessage).Distinct()];

    private string IdAide => Identifiant + "-aide";

    private string IdErreur => Identifiant + "-erreur";

    /// <summary>Opens the wrapper, marked when there is an error.</summary>
    protected void Envelopper(TagHelperOutput output, string balise = "div")
    {
        output.TagName = balise;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Erreurs.Count > 0 ? "champ en-erreur" : "champ");
    }

    /// <summary>Label, hint and error, before the input.</summary>
    protected void EcrireEtiquette(TagHelperContent contenu, bool legende = false)
    {
        var etiquette = new TagBuilder(legende ? "legend" : "label");
        if (!legende) etiquette.Attributes["for"] = Identifiant;
        etiquette.InnerHtml.Append(Etiquette);
        if (Facultatif) etiquette.InnerHtml.AppendHtml(" <span class=\"doux petit\">(facultatif)</span>");
        contenu.AppendHtml(etiquette);
        if (Aide is not null) contenu.AppendHtml(Paragraphe("aide", IdAide, Aide));
        if (Erreurs.Count > 0) contenu.AppendHtml(Paragraphe("erreur", IdErreur, "Erreur\u00A0: " + string.Join(" ", Erreurs)));
    }

    /// <summary>The attributes that tie an input to its label, hint and error.</summary>
    protected void Relier(TagBuilder saisie)
    {
        saisie.Attributes["id"] = Identifiant;
        saisie.Attributes["name"] = Nom;
        if (Erreurs.Count > 0) saisie.Attributes["aria-invalid"] = "true";
        if (Decrit() is { Length: > 0 } decrit) saisie.Attributes["aria-describedby"] = decrit;
    }

    /// <summary>Identifiers of the hint and of the error.</summary>
    protected string Decrit() => string.Join(' ', new[] { Aide is null ? null : IdAide, Erreurs.Count > 0 ? IdErreur : null }.Where(i => i is not null));

    private static TagBuilder Paragraphe(string classe, string id, string texte)
    {
        var p = new TagBuilder("p");
        p.AddCssClass(classe);
        p.Attributes["id"] = id;
        p.InnerHtml.Append(texte);
        return p;
    }
}
