using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Documents;

/// <summary>A series of a stacked chart.</summary>
/// <param name="Nom">Name in the legend.</param>
/// <param name="Teinte">Colour of the chart, 1 to 5.</param>
/// <param name="VersLeBas">Drawn under zero: money received.</param>
public sealed record SerieEmpilee(string Nom, int Teinte, bool VersLeBas = false);

/// <summary>A bar: a value a series, all positive, and where the line of what remains goes.</summary>
public sealed record BarreEmpilee(string Etiquette, IReadOnlyList<decimal> Valeurs, decimal Repere);

/// <summary>A shape of the chart, in its own coordinates.</summary>
public abstract record Forme;

/// <summary>A part of a bar.</summary>
public sealed record FormeDeBarre(double X, double Y, double Largeur, double Hauteur, int Teinte) : Forme;

/// <summary>A horizontal line: grid, zero, or what remains.</summary>
public sealed record FormeDeTrait(double X1, double X2, double Y, GenreDeTrait Genre) : Forme;

/// <summary>A text: of the scale (tied to its end) or under a bar (tied to its middle).</summary>
public sealed record FormeDeTexte(double X, double Y, string Texte, bool EstEchelle) : Forme;

/// <summary>What a line is for.</summary>
public enum GenreDeTrait
{
    Grille,
    Zero,
    Repere,
}

/// <summary>A stacked chart drawn once for the screen (SVG) and for paper (PDF): what is paid above zero, what is received under it, a line for what remains.</summary>
public sealed record GraphiqueEmpile(double Largeur, double Hauteur, IReadOnlyList<SerieEmpilee> Series, IReadOnlyList<Forme> Formes)
{
    private const double LargeurTotale = 720;
    private const double HauteurTotale = 380;
    private const double Gauche = 92;
    private const double Droite = 714;
    private const double Haut = 18;
    private const double Bas = 336;
    private const double LigneDesEtiquettes = 366;
    private const int EtiquettesAuPlus = 9;
    private const double PartDeBarre = 0.68;

    /// <summary>Draws it.</summary>
    public static GraphiqueEmpile Tracer(IReadOnlyList<SerieEmpilee> series, IReadOnlyList<BarreEmpilee> barres)
    {
        var plusHaut = barres.Count == 0 ? 1 : (double)barres.Max(b => Math.Max(Somme(series, b, versLeBas: false), b.Repere));
        var plusBas = barres.Count == 0 ? 0 : (double)barres.Max(b => Math.Max(Somme(series, b, versLeBas: true), -b.Repere));
        var pas = Pas(Math.Max(plusHaut + plusBas, 1));
        var echelle = (Bas - Haut) / Math.Max(plusHaut + plusBas, 1);
        var zero = Haut + (plusHaut * echelle);
        var formes = new List<Forme>();
        for (var valeur = -Math.Floor(plusBas / pas) * pas; valeur <= plusHaut + 0.001; valeur += pas)
        {
            var y = zero - (valeur * echelle);
            formes.Add(new FormeDeTrait(Gauche, Droite, y, Math.Abs(valeur) < 0.001 ? GenreDeTrait.Zero : GenreDeTrait.Grille));
            formes.Add(new FormeDeTexte(Gauche - 10, y + 5, Ecriture.Nombre((decimal)Math.Round(valeur, 2), 0, 0) + (Math.Abs(valeur) < 0.001 ? "\u00A0€" : ""), EstEchelle: true));
        }

        var place = (Droite - Gauche) / Math.Max(barres.Count, 1);
        var saut = (barres.Count + EtiquettesAuPlus - 1) / EtiquettesAuPlus;
        var reperes = new List<Forme>();
        for (var i = 0; i < barres.Count; i++)
        {
            var x = Gauche + (place * i) + (place * (1 - PartDeBarre) / 2);
            var (haut, bas) = (zero, zero);
            for (var s = 0; s < series.Count; s++)
            {
                var h = (double)barres[i].Valeurs[s] * echelle;
                if (h < 0.05) continue;
                formes.Add(new FormeDeBarre(x, series[s].VersLeBas ? bas : haut - h, place * PartDeBarre, h, series[s].Teinte));
                if (series[s].VersLeBas) bas += h;
                else haut -= h;
            }

            reperes.Add(new FormeDeTrait(x - (place * 0.1), x + (place * (PartDeBarre + 0.1)), zero - ((double)barres[i].Repere * echelle), GenreDeTrait.Repere));
            if (i % Math.Max(saut, 1) == 0) formes.Add(new FormeDeTexte(x + (place * PartDeBarre / 2), LigneDesEtiquettes, barres[i].Etiquette, EstEchelle: false));
        }

        return new(LargeurTotale, HauteurTotale, series, [.. formes, .. reperes]);
    }

    private static decimal Somme(IReadOnlyList<SerieEmpilee> series, BarreEmpilee barre, bool versLeBas) => series.Select((s, i) => s.VersLeBas == versLeBas ? Math.Max(barre.Valeurs[i], 0) : 0).Sum();

    /// <summary>A round step that gives five to ten lines.</summary>
    private static double Pas(double etendue)
    {
        var puissance = Math.Pow(10, Math.Floor(Math.Log10(etendue / 5)));
        return new[] { 1, 2, 5, 10 }.Select(m => m * puissance).First(p => etendue / p <= 9);
    }
}
