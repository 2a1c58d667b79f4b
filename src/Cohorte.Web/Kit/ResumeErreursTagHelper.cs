using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>The error summary at the head of a form: each error links to its field. Nothing when the form is right.</summary>
[HtmlTargetElement("resume-erreurs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ResumeErreursTagHelper : TagHelper
{
    /// <summary>Where the page is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var erreurs = ViewContext.ModelState.SelectMany(e => e.Value!.Errors.Select(x => (e.Key, x.ErrorMessage))).Distinct().ToList();
        if (erreurs.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "resume-erreurs");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "resume-erreurs");
        output.Content.AppendHtml("<h2>Il y a un problème</h2><ul>");
        foreach (var (champ, message) in erreurs)
        {
            output.Content.AppendHtml("<li>");
            if (champ.Length == 0) output.Content.Append(message);
            else output.Content.AppendHtml($"<a href=\"#{TagBuilder.CreateSanitizedId(champ, "_")}\">").Append(message).AppendHtml("</a>");
            output.Content.AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul>");
    }
}
