using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cohorte.Domaine.Notifications;

namespace Cohorte.Application.Notifications;

/// <summary>Writes a content as plain text and as HTML that reads without images, with a screen reader, in a narrow window and in dark mode.</summary>
public static class MiseEnForme
{
    private static readonly HtmlEncoder Encodeur = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The plain text.</summary>
    public static string Texte(ContenuDeCourriel contenu)
    {
        var texte = new StringBuilder().Append(contenu.Bonjour).Append(",\n\n");
        foreach (var paragraphe in contenu.Paragraphes) texte.Append(paragraphe).Append("\n\n");
        if (contenu.Bouton is { } bouton) texte.Append(bouton.Texte).Append(" :\n").Append(bouton.Adresse.AbsoluteUri).Append("\n\n");
        foreach (var paragraphe in contenu.Suite) texte.Append(paragraphe).Append("\n\n");
        return texte.Append(contenu.Signature).Append('\n').ToString();
    }

    /// <summary>The HTML.</summary>
    public static string Html(ContenuDeCourriel contenu)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append("<title>").Append(Encodeur.Encode(contenu.Objet)).Append("</title>\n</head>\n");
        html.Append("<body style=\"margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5\">\n<main style=\"max-width:36em\">\n");
        Paragraphe(html, contenu.Bonjour + ",");
        foreach (var paragraphe in contenu.Paragraphes) Paragraphe(html, paragraphe);
        if (contenu.Bouton is { } bouton)
        {
            var adresse = Encodeur.Encode(bouton.Adresse.AbsoluteUri);
            html.Append("<p><a href=\"").Append(adresse).Append("\" style=\"display:inline-block;padding:12px 20px;background:#1f5a41;color:#ffffff;font-weight:bold;border-radius:3px\">").Append(Encodeur.Encode(bouton.Texte)).Append("</a></p>\n");
            html.Append("<p>Si le bouton ne s’ouvre pas, copiez cette adresse : <span style=\"word-break:break-all\">").Append(adresse).Append("</span></p>\n");
        }

        foreach (var paragraphe in contenu.Suite) Paragraphe(html, paragraphe);
        Paragraphe(html, contenu.Signature);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Paragraphe(StringBuilder html, string texte) => html.Append("<p>").Append(Encodeur.Encode(texte)).Append("</p>\n");
}
