using Cohorte.Pdf.Polices;
using Cohorte.Pdf.Structure;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Draws a picture at the width of the text, as one node of the structure with its alternative.</summary>
internal static class ComposeurDeFigure
{
    private const double Apres = 10;

    /// <summary>Height on the page.</summary>
    public static double Hauteur(Flot flot, Figure figure) => figure.Hauteur * flot.Largeur / figure.Largeur;

    /// <summary>Draws it.</summary>
    public static void Poser(Flot flot, Element racine, Figure figure)
    {
        var hauteur = Hauteur(flot, figure);
        flot.Reserver(hauteur);
        var bas = flot.Feuille.Hauteur - flot.Y - hauteur;
        var boite = $"[{Valeur.Nombre(Flot.Gauche)} {Valeur.Nombre(bas)} {Valeur.Nombre(Flot.Gauche + flot.Largeur)} {Valeur.Nombre(bas + hauteur)}]";
        flot.Feuille.Marquer(racine.Ajouter("Figure", figure.Alternative, attributs: $"<</O /Layout /Placement /Block /BBox {boite}>>"));
        figure.Tracer(new Dessin(flot, flot.Largeur / figure.Largeur));
        flot.Feuille.Fermer();
        flot.Y += hauteur + Apres;
    }

    private sealed class Dessin(Flot flot, double echelle) : IDessin
    {
        public void Rectangle(double x, double y, double largeur, double hauteur, Couleur fond) =>
            flot.Feuille.Rectangle(Flot.Gauche + (x * echelle), flot.Y + (y * echelle), largeur * echelle, hauteur * echelle, fond);

        public void Trait(double x1, double y1, double x2, double y2, Couleur couleur, double epaisseur = 1) =>
            flot.Feuille.Trait(Flot.Gauche + (x1 * echelle), flot.Y + (y1 * echelle), Flot.Gauche + (x2 * echelle), flot.Y + (y2 * echelle), couleur, epaisseur * echelle);

        public void Ecrire(double x, double y, string texte, double taille, Couleur couleur, Ancre ancre = Ancre.Debut, bool gras = false)
        {
            var police = flot.Police(gras ? Caractere.Gras : Caractere.Romain);
            var largeur = police.Largeur(texte, taille * echelle);
            var decalage = ancre switch { Ancre.Milieu => largeur / 2, Ancre.Fin => largeur, _ => 0 };
            flot.Feuille.Ecrire(police, taille * echelle, Flot.Gauche + (x * echelle) - decalage, flot.Y + (y * echelle), texte, couleur);
        }
    }
}
