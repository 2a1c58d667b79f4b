using System.Globalization;
using System.Text.Encodings.Web;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>A value that stays, then jumps: drawn as steps on the server. The table that says the same stands beside it.</summary>
/// <example><code>&lt;courbe-en-marches titre="SMIC horaire" dates="…" valeurs="…" ecrites="…" jusquau="…" jour="…" /&gt;</code></example>
[HtmlTargetElement("courbe-en-marches", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CourbeEnMarchesTagHelper : TagHelper
{
    private const double Largeur = 720;
    private const double Hauteur = 220;
    private const double Gauche = 16;
    private const double Bas = 30;
    private const double Haut = 34;

    /// <summary>What is drawn.</summary>
    public string Titre { get; set; } = "";

    /// <summary>First day of each step.</summary>
    public IReadOnlyList<DateOnly> Dates { get; set; } = [];

    /// <summary>Height of each step.</summary>
    public IReadOnlyList<decimal> Valeurs { get; set; } = [];

    /// <summary>How each height reads.</summary>
    public IReadOnlyList<string> Ecrites { get; set; } = [];

    /// <summary>Last day drawn.</summary>
    public DateOnly Jusquau { get; set; }

    /// <summary>Day to mark.</summary>
    public DateOnly Jour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (debut, fin) = (Dates[0].DayNumber, Math.Max(Jusquau.DayNumber, Dates[^1].DayNumber + 1));
        var (minimum, maximum) = (Math.Min(0, (double)Valeurs.Min()), (double)Valeurs.Max());
        if (maximum <= minimum) maximum = minimum + 1;
        double X(int jour) => Gauche + ((Largeur - (2 * Gauche)) * (Math.Clamp(jour, debut, fin) - debut) / (fin - debut));
        double Y(decimal valeur) => Hauteur - Bas - ((Hauteur - Bas - Haut) * ((double)valeur - minimum) / (maximum - minimum));

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "marches");
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(Largeur)} {N(Hauteur)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", $"{Titre}{Typo.DeuxPoints}de {Ecrites[0]} le {Ecriture.DateCourte(Dates[0])} à {Ecrites[^1]} depuis le {Ecriture.DateCourte(Dates[^1])}");
        var trait = string.Join(' ', Dates.Select((d, rang) => $"{(rang == 0 ? "M" : "V")}{(rang == 0 ? $"{N(X(d.DayNumber))} {N(Y(Valeurs[0]))}" : N(Y(Valeurs[rang])))}H{N(X(rang + 1 < Dates.Count ? Dates[rang + 1].DayNumber : fin))}"));
        var contenu = output.Content;
        contenu.AppendHtml($"<line class=\"base\" x1=\"{N(Gauche)}\" x2=\"{N(Largeur - Gauche)}\" y1=\"{N(Y(0))}\" y2=\"{N(Y(0))}\"/>");
        contenu.AppendHtml($"<path class=\"trait\" d=\"{trait}\"/>");
        Texte(X(debut), Hauteur - 8, "start", Ecriture.DateCourte(Dates[0]));
        Texte(X(fin), Hauteur - 8, "end", Ecriture.DateCourte(DateOnly.FromDayNumber(fin)));
        Texte(X(debut), Y(Valeurs[0]) - 8, "start", Ecrites[0]);
        if (Ecrites.Count > 1) Texte(X(fin), Y(Valeurs[^1]) - 8, "end", Ecrites[^1]);
        var rangDuJour = Dates.Count - 1 - Dates.Reverse().TakeWhile(d => d > Jour).Count();
        if (rangDuJour < 0 || Jour > DateOnly.FromDayNumber(fin)) return;
        contenu.AppendHtml($"<circle class=\"jour\" cx=\"{N(X(Jour.DayNumber))}\" cy=\"{N(Y(Valeurs[rangDuJour]))}\" r=\"5\"/>");

        void Texte(double x, double y, string ancre, string texte) =>
            contenu.AppendHtml($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{ancre}\">{HtmlEncoder.Default.Encode(texte)}</text>");
    }

    private static string N(double valeur) => valeur.ToString("0.##", CultureInfo.InvariantCulture);
}
