using Cohorte.Pdf.Structure;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Large figures in cards, a rank of them side by side and of one height.</summary>
internal sealed class ComposeurDeChiffres(Flot flot, Element racine)
{
    private const double Gouttiere = 12;
    private const double Air = 9;

    /// <summary>Lays the cards out.</summary>
    public void Poser(Chiffres chiffres)
    {
        var noeud = racine.Ajouter("L", attributs: "<</O /List /ListNumbering /None>>");
        var largeur = (flot.Largeur - (Gouttiere * (chiffres.ParRang - 1))) / chiffres.ParRang;
        foreach (var rang in chiffres.Elements.Chunk(chiffres.ParRang))
        {
            var cartes = rang.Select(c => Textes(c).Select(t => (Lignes: flot.Coupure.Couper(t.Texte, t.Style, largeur - (2 * Air)), t.Style)).ToList()).ToList();
            var hauteur = (2 * Air) + cartes.Max(c => c.Sum(t => t.Lignes.Count * t.Style.Interligne));
            flot.Reserver(hauteur);
            for (var i = 0; i < cartes.Count; i++) PoserCarte(cartes[i], noeud.Ajouter("LI").Ajouter("LBody"), Flot.Gauche + (i * (largeur + Gouttiere)), largeur, hauteur);
            flot.Y += hauteur + Gouttiere;
        }
    }

    private void PoserCarte(List<(IReadOnlyList<LigneDeTexte> Lignes, Style Style)> textes, Element noeud, double x, double largeur, double hauteur)
    {
        flot.Feuille.MarquerArtefact();
        flot.Feuille.Rectangle(x, flot.Y, largeur, hauteur, Charte.Creux);
        flot.Feuille.Trait(x, flot.Y, x + largeur, flot.Y, Charte.OcreVif, 2);
        var y = flot.Y + Air;
        foreach (var (lignes, style) in textes)
        {
            var element = noeud.Ajouter("P");
            foreach (var ligne in lignes)
            {
                flot.Poser(ligne, style, x + Air, y, element);
                y += style.Interligne;
            }
        }
    }

    private static IEnumerable<(Texte Texte, Style Style)> Textes(Chiffre chiffre)
    {
        yield return (chiffre.Intitule, Style.Intitule);
        yield return (chiffre.Valeur, Style.Chiffre);
        if (chiffre.Precision is not null) yield return (chiffre.Precision, Style.Mention);
    }
}
