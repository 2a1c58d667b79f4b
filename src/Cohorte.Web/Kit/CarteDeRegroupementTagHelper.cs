using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohorte.Web.Kit;

/// <summary>The needs of a territory and the groups proposed for them, drawn to scale on the server. The tables that say the same stand below.</summary>
/// <example><code>&lt;carte-de-regroupement proposition="Model.Proposition" /&gt;</code></example>
[HtmlTargetElement("carte-de-regroupement", Attributes = "proposition", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CarteDeRegroupementTagHelper : TagHelper
{
    private const double Largeur = 480;
    private const double HauteurMinimum = 240;
    private const double HauteurMaximum = 560;
    private const double Marge = 44;
    private const double KilometresMinimum = 10;
    private const double RayonDUnPoste = 6.5;
    private const double DemiLosange = 16;
    private const double DemiTexte = 9;
    private static readonly int[] Echelles = [1, 2, 5, 10, 20, 50, 100, 200, 500];

    private readonly List<(double X, double Y, double DemiLargeur, double DemiHauteur)> _occupe = [];
    private double _gauche;
    private double _haut;
    private double _parKm;
    private double _hauteur;

    /// <summary>What is drawn.</summary>
    public PropositionDeRegroupement Proposition { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var communes = Proposition.Groupes.SelectMany(g => g.Membres.Select(m => m.Besoin.Commune).Append(g.Lieu)).Concat(Proposition.SansGroupe.Select(s => s.Besoin.Commune)).Distinct().ToList();
        var plan = ProjectionLocale.Autour(communes);
        Cadrer([.. communes.Select(plan.Placer)]);
        (double X, double Y) Point(Commune commune)
        {
            var (x, y) = plan.Placer(commune);
            return (Largeur / 2 + ((x - _gauche) * _parKm), _hauteur / 2 - ((y - _haut) * _parKm));
        }

        var dessin = new StringBuilder();
        foreach (var groupe in Proposition.Groupes)
        {
            var (x, y) = Point(groupe.Lieu);
            foreach (var membre in groupe.Membres.Select(m => Point(m.Besoin.Commune)).Distinct()) dessin.Append(CultureInfo.InvariantCulture, $"<path class=\"trajet\" d=\"M{N(membre.X)} {N(membre.Y)}L{N(x)} {N(y)}\"/>");
        }

        foreach (var lieu in Proposition.Groupes.Select(g => g.Lieu).Distinct())
        {
            var (x, y) = Point(lieu);
            dessin.Append(CultureInfo.InvariantCulture, $"<path class=\"lieu\" d=\"M{N(x)} {N(y - 16)}l16 16l-16 16l-16 -16z\"/>");
        }

        foreach (var seuls in Proposition.SansGroupe.GroupBy(s => s.Besoin.Commune)) Rond(dessin, Point(seuls.Key), "seul", Rayon(seuls.Sum(s => s.Besoin.Postes)), null);
        foreach (var (groupe, rang) in Proposition.Groupes.Select((g, i) => (g, i + 1)))
        {
            foreach (var ici in groupe.Membres.GroupBy(m => m.Besoin.Commune)) Rond(dessin, Ecarter(Point(ici.Key), groupe, ici.Key), "servi", Rayon(ici.Sum(m => m.Besoin.Postes)), rang.ToString(CultureInfo.InvariantCulture));
        }

        Echelle(dessin);
        Nommer(dessin, Point);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "territoire");
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(Largeur)} {N(_hauteur)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", $"Carte{Typo.DeuxPoints}{Ecriture.Compte(Proposition.Groupes.Count, "groupe")}{(Proposition.Groupes.Count > 0 ? $" ({string.Join(Typo.PointVirgule, Proposition.Groupes.Select((g, i) => $"{i + 1}, {g.Metier}, {g.Lieu.Nom}, {Ecriture.Compte(g.Postes, "poste")}"))})" : "")}{Typo.PointVirgule}{Ecriture.Compte(Proposition.SansGroupe.Sum(s => s.Besoin.Postes), "poste")} sans groupe.");
        output.Content.SetHtmlContent(dessin.ToString());
    }

    /// <summary>One scale for both directions, so that distances compare.</summary>
    private void Cadrer(List<(double X, double Y)> points)
    {
        var (largeurKm, hauteurKm) = (points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y));
        _parKm = Math.Min((Largeur - (2 * Marge)) / Math.Max(KilometresMinimum, largeurKm), (HauteurMaximum - (2 * Marge)) / Math.Max(KilometresMinimum, hauteurKm));
        _hauteur = Math.Clamp((hauteurKm * _parKm) + (2 * Marge), HauteurMinimum, HauteurMaximum);
        (_gauche, _haut) = ((points.Max(p => p.X) + points.Min(p => p.X)) / 2, (points.Max(p => p.Y) + points.Min(p => p.Y)) / 2);
    }

    private static double Rayon(int postes) => RayonDUnPoste + (2.5 * Math.Sqrt(postes));

    /// <summary>Needs of two groups in one town, or at the place of training itself, stand side by side.</summary>
    private (double X, double Y) Ecarter((double X, double Y) point, GroupeViable groupe, Commune commune)
    {
        var ici = Proposition.Groupes.Where(g => g.Membres.Any(m => m.Besoin.Commune == commune)).ToList();
        var pas = ici.Count > 1 ? (ici.IndexOf(groupe) - ((ici.Count - 1) / 2.0)) * 24 : 0;
        return (point.X + pas, point.Y);
    }

    private void Rond(StringBuilder dessin, (double X, double Y) point, string classe, double rayon, string? numero)
    {
        _occupe.Add((point.X, point.Y, rayon, rayon));
        dessin.Append(CultureInfo.InvariantCulture, $"<circle class=\"{classe}\" cx=\"{N(point.X)}\" cy=\"{N(point.Y)}\" r=\"{N(rayon)}\"/>");
        if (numero is not null) dessin.Append(CultureInfo.InvariantCulture, $"<text class=\"numero\" x=\"{N(point.X)}\" y=\"{N(point.Y + 5)}\" text-anchor=\"middle\">{numero}</text>");
    }

    /// <summary>Names the places of training first, then the other towns: below, above, right or left, wherever nothing else is; a name without room is left to the table.</summary>
    private void Nommer(StringBuilder dessin, Func<Commune, (double X, double Y)> point)
    {
        var lieux = Proposition.Groupes.Select(g => g.Lieu).Distinct().ToList();
        foreach (var (x, y) in lieux.Select(point)) _occupe.Add((x, y, DemiLosange, DemiLosange));
        var autres = Proposition.SansGroupe.Select(s => s.Besoin).Concat(Proposition.Groupes.SelectMany(g => g.Membres.Select(m => m.Besoin))).GroupBy(b => b.Commune).OrderByDescending(g => g.Sum(b => b.Postes)).Select(g => g.Key).Except(lieux);
        foreach (var commune in lieux.Concat(autres))
        {
            var (x, y) = point(commune);
            var demi = (commune.Nom.Length * (lieux.Contains(commune) ? 4.9 : 4.2)) + 2;
            (double X, double Y)[] places = [(x, y + 28), (x, y - 26), (x + demi + 18, y), (x - demi - 18, y), (x + (demi / 2), y + 28), (x - (demi / 2), y + 28)];
            var place = places.FirstOrDefault(p => EstLibre(p.X, p.Y, demi));
            if (place == default) continue;
            _occupe.Add((place.X, place.Y, demi, DemiTexte));
            dessin.Append(CultureInfo.InvariantCulture, $"<text class=\"{(lieux.Contains(commune) ? "nom lieu-nom" : "nom")}\" x=\"{N(place.X)}\" y=\"{N(place.Y + 5)}\" text-anchor=\"middle\">{HtmlEncoder.Default.Encode(commune.Nom)}</text>");
        }
    }

    private bool EstLibre(double x, double y, double demi) =>
        x - demi >= 0 && x + demi <= Largeur && y - DemiTexte >= 0 && y + DemiTexte <= _hauteur
        && !_occupe.Exists(o => Math.Abs(o.X - x) < o.DemiLargeur + demi && Math.Abs(o.Y - y) < o.DemiHauteur + DemiTexte);

    private void Echelle(StringBuilder dessin)
    {
        var km = Echelles.LastOrDefault(e => e * _parKm <= Largeur / 4, Echelles[0]);
        _occupe.Add((10 + (km * _parKm / 2), _hauteur - 24, km * _parKm / 2, 16));
        dessin.Append(CultureInfo.InvariantCulture, $"<path class=\"echelle\" d=\"M10 {N(_hauteur - 16)}v6h{N(km * _parKm)}v-6\"/><text class=\"nom\" x=\"10\" y=\"{N(_hauteur - 22)}\">{km}\u00A0km</text>");
    }

    private static string N(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);
}
