using Cohorte.Pdf;

namespace Cohorte.Application.Documents;

/// <summary>A stacked chart on paper, its legend under it.</summary>
public static class GraphiqueEnPdf
{
    private const double Taille = 13;
    private const double Carre = 11;
    private const double HauteurDeLegende = 44;
    private const int ParRang = 3;

    /// <summary>The picture.</summary>
    public static Figure Figure(GraphiqueEmpile graphique, string alternative) => new(graphique.Largeur, graphique.Hauteur + HauteurDeLegende, alternative, d =>
    {
        foreach (var forme in graphique.Formes) Tracer(d, forme);
        var largeur = graphique.Largeur / ParRang;
        var noms = graphique.Series.Select(s => (s.Nom, (int?)s.Teinte)).Append(("Reste à payer", null)).ToList();
        for (var i = 0; i < noms.Count; i++)
        {
            var (x, y) = (i % ParRang * largeur, graphique.Hauteur + 12 + (i / ParRang * 20));
            if (noms[i].Item2 is { } teinte) d.Rectangle(x, y - Carre + 1, Carre, Carre, Charte.Series[teinte - 1]);
            else d.Trait(x, y - 4, x + Carre, y - 4, Charte.Encre, 3);
            d.Ecrire(x + Carre + 6, y, noms[i].Nom, Taille - 1, Charte.Encre);
        }
    });

    private static void Tracer(IDessin d, Forme forme)
    {
        switch (forme)
        {
            case FormeDeBarre barre:
                d.Rectangle(barre.X, barre.Y, barre.Largeur, barre.Hauteur, Charte.Series[barre.Teinte - 1]);
                d.Trait(barre.X, barre.Y, barre.X + barre.Largeur, barre.Y, Charte.Blanc);
                break;
            case FormeDeTrait { Genre: GenreDeTrait.Repere } repere:
                d.Trait(repere.X1, repere.Y, repere.X2, repere.Y, Charte.Blanc, 5);
                d.Trait(repere.X1, repere.Y, repere.X2, repere.Y, Charte.Encre, 2.5);
                break;
            case FormeDeTrait trait:
                d.Trait(trait.X1, trait.Y, trait.X2, trait.Y, trait.Genre == GenreDeTrait.Zero ? Charte.EncreDouce : Charte.Filet);
                break;
            case FormeDeTexte texte:
                d.Ecrire(texte.X, texte.Y, texte.Texte, Taille, texte.EstEchelle ? Charte.EncreDouce : Charte.Encre, texte.EstEchelle ? Ancre.Fin : Ancre.Milieu);
                break;
        }
    }
}
