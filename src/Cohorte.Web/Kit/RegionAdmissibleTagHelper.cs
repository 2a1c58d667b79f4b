using System.Globalization;
using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>The admissible region drawn on the server: months across, hours up, the zone, the contract's point. Its table stands beside it.</summary>
/// <example><code>&lt;region-admissible trace="Model.Trace" /&gt;</code></example>
[HtmlTargetElement("region-admissible", Attributes = "trace", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RegionAdmissibleTagHelper : TagHelper
{
    private const double Largeur = 560;
    private const double Hauteur = 340;
    private const double Gauche = 76;
    private const double Droite = 18;
    private const double Haut = 18;
    private const double Bas = 52;
    private const int PasDHeures = 50;
    private const int Graduations = 8;

    /// <summary>What is drawn.</summary>
    public TraceDeRegion Trace { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var plafond = PlafondDuDessin();
        var (gauche, droite) = (Math.Min(Trace.MoisMinimum, Math.Floor((double)Trace.Mois)), Math.Max(Trace.MoisMaximum, Math.Ceiling((double)Trace.Mois)));
        double X(double mois) => Gauche + ((Largeur - Gauche - Droite) * (mois - gauche) / Math.Max(1, droite - gauche));
        double Y(double heures) => Hauteur - Bas - ((Hauteur - Haut - Bas) * Math.Min(heures, plafond) / plafond);

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "region");
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(Largeur)} {N(Hauteur)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", $"Zone admise de {Trace.MoisMinimum} à {Trace.MoisMaximum} mois{Typo.PointVirgule}le contrat, {Ecriture.Nombre(Trace.Mois)} mois et {Ecriture.Nombre(Trace.Heures)} heures, est {(Trace.EstDedans ? "dedans" : "dehors")}.");
        var dessin = new StringBuilder();
        var pas = Math.Max(PasDHeures, Math.Ceiling(plafond / Graduations / PasDHeures) * PasDHeures);
        for (var heures = pas; heures < plafond; heures += pas)
        {
            dessin.Append(CultureInfo.InvariantCulture, $"<line class=\"grille\" x1=\"{N(Gauche)}\" x2=\"{N(Largeur - Droite)}\" y1=\"{N(Y(heures))}\" y2=\"{N(Y(heures))}\"/><text x=\"{N(Gauche - 8)}\" y=\"{N(Y(heures) + 5)}\" text-anchor=\"end\">{Ecriture.Nombre((decimal)heures)}\u00A0h</text>");
        }

        var contour = Trace.Points.Select(p => (X(p.Mois), Y((double)(p.Haut ?? decimal.MaxValue)))).Concat(Trace.Points.Reverse().Select(p => (X(p.Mois), Y((double)p.Bas))));
        dessin.Append(CultureInfo.InvariantCulture, $"<polygon class=\"zone\" points=\"{string.Join(' ', contour.Select(p => $"{N(p.Item1)},{N(p.Item2)}"))}\"/>");
        var saut = Math.Max(1, (int)Math.Ceiling((droite - gauche) / 12));
        for (var mois = (int)gauche; mois <= droite; mois += saut) dessin.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(X(mois))}\" y=\"{N(Hauteur - Bas + 22)}\" text-anchor=\"middle\">{mois}</text>");
        dessin.Append(CultureInfo.InvariantCulture, $"<text x=\"{N((Gauche + Largeur - Droite) / 2)}\" y=\"{N(Hauteur - 8)}\" text-anchor=\"middle\">durée du contrat, en mois</text>");
        var (x, y) = (X((double)Trace.Mois), Y((double)Trace.Heures));
        dessin.Append(Trace.EstDedans
            ? $"<circle class=\"dedans\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"7\"/>"
            : $"<path class=\"dehors\" d=\"M{N(x - 7)} {N(y - 7)}l14 14m0 -14l-14 14\"/>");
        var aDroite = x < Largeur * 0.6;
        dessin.Append(CultureInfo.InvariantCulture, $"<text class=\"point\" x=\"{N(aDroite ? x + 14 : x - 14)}\" y=\"{N(y < Haut + 16 ? y + 22 : y - 10)}\" text-anchor=\"{(aDroite ? "start" : "end")}\">{Ecriture.Nombre(Trace.Mois)} mois, {Ecriture.Nombre(Trace.Heures)}\u00A0h</text>");
        output.Content.SetHtmlContent(dessin.ToString());
    }

    private double PlafondDuDessin()
    {
        var plusHaut = Math.Max(Trace.Points.Max(p => p.Haut ?? p.Bas * 2), Trace.Heures);
        return (double)(Math.Ceiling(plusHaut * 1.05m / PasDHeures) * PasDHeures);
    }

    private static string N(double valeur) => valeur.ToString("0.##", CultureInfo.InvariantCulture);
}
