using Cohorte.Pdf.Structure;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>A heading reached, for the bookmarks.</summary>
internal sealed record Repere(int Niveau, string Texte, Feuille Feuille, double Y);

/// <summary>Lays the blocks out, then writes the file.</summary>
internal sealed class Compositeur(DocumentPdf document)
{
    private const double FiletDeSection = 1.5;
    private readonly Flot _flot = new(document.Paysage);
    private readonly Element _racine = new("Document", null);
    private readonly List<Repere> _reperes = [];

    /// <summary>The file.</summary>
    public byte[] Composer()
    {
        for (var i = 0; i < document.Blocs.Count; i++) Poser(document.Blocs[i], document.Blocs.ElementAtOrDefault(i + 1));
        return Assemblage.Ecrire(document, _flot, _racine, _reperes);
    }

    private void Poser(Bloc bloc, Bloc? suivant)
    {
        switch (bloc)
        {
            case Titre titre: PoserTitre(titre, suivant); break;
            case Paragraphe paragraphe: PoserParagraphe(paragraphe.Contenu, Style.De(paragraphe.Style), _racine.Ajouter("P"), Flot.Gauche, _flot.Largeur); break;
            case Liste liste: PoserListe(liste); break;
            case Encadre encadre: PoserEncadre(encadre); break;
            case Chiffres chiffres: new ComposeurDeChiffres(_flot, _racine).Poser(chiffres); break;
            case Table table: new ComposeurDeTable(_flot, _racine, table).Poser(); break;
            case Figure figure: ComposeurDeFigure.Poser(_flot, _racine, figure); break;
            case SautDePage: _flot.Tourner(); break;
            default: throw new InvalidOperationException($"Unknown block {bloc.GetType().Name}.");
        }
    }

    /// <summary>A heading stays with what it announces.</summary>
    private void PoserTitre(Titre titre, Bloc? suivant)
    {
        var style = Style.Titre(titre.Niveau);
        var lignes = _flot.Coupure.Couper(titre.Contenu, style, _flot.Largeur);
        var suite = suivant is Figure figure ? ComposeurDeFigure.Hauteur(_flot, figure) : suivant is Titre ? 80 : 50;
        if (!_flot.Reserver(style.Avant + (lignes.Count * style.Interligne) + style.Apres + Math.Min(suite, _flot.HauteurUtile / 2)) && !_flot.EnHaut) _flot.Y += style.Avant;
        if (titre.Niveau == 2)
        {
            _flot.Feuille.MarquerArtefact();
            _flot.Feuille.Trait(Flot.Gauche, _flot.Y, Flot.Gauche + _flot.Largeur, _flot.Y, Charte.Encre, FiletDeSection);
            _flot.Y += 5;
        }

        _reperes.Add(new Repere(titre.Niveau, titre.Contenu, _flot.Feuille, _flot.Y));
        PoserLignes(lignes, style, _racine.Ajouter($"H{titre.Niveau}"), Flot.Gauche);
        _flot.Y += style.Apres;
    }

    private void PoserParagraphe(Texte texte, Style style, Element element, double x, double largeur)
    {
        if (!_flot.EnHaut) _flot.Y += style.Avant;
        PoserLignes(_flot.Coupure.Couper(texte, style, largeur), style, element, x);
        _flot.Y += style.Apres;
    }

    /// <summary>Two lines at least stay together at the foot and at the head of a page.</summary>
    private void PoserLignes(IReadOnlyList<LigneDeTexte> lignes, Style style, Element element, double x)
    {
        for (var i = 0; i < lignes.Count; i++)
        {
            var reste = lignes.Count - i;
            var ensemble = i == 0 ? Math.Min(reste, 2) : reste == 2 ? 2 : 1;
            _flot.Reserver(ensemble * style.Interligne);
            _flot.Poser(lignes[i], style, x, _flot.Y, element);
            _flot.Y += style.Interligne;
        }
    }

    private void PoserListe(Liste liste)
    {
        const double retrait = 15;
        var noeud = _racine.Ajouter("L", attributs: $"<</O /List /ListNumbering {(liste.Numerotee ? "/Decimal" : "/Disc")}>>");
        var style = Style.Courant with { Apres = 3 };
        for (var i = 0; i < liste.Elements.Count; i++)
        {
            var element = noeud.Ajouter("LI");
            var puce = _flot.Coupure.Couper(liste.Numerotee ? $"{i + 1}." : "–", style, retrait)[0];
            _flot.Reserver(style.Interligne * 2);
            _flot.Poser(puce, style, Flot.Gauche, _flot.Y, element.Ajouter("Lbl"));
            PoserParagraphe(liste.Elements[i], style, element.Ajouter("LBody"), Flot.Gauche + retrait, _flot.Largeur - retrait);
        }

        _flot.Y += Style.Courant.Apres - style.Apres;
    }

    /// <summary>The ground is drawn line by line, so that it follows the text over a page break.</summary>
    private void PoserEncadre(Encadre encadre)
    {
        const double retrait = 12;
        const double air = 7;
        var style = Style.Courant with { Taille = 9.5, Interligne = 13.5 };
        var paragraphes = encadre.Paragraphes.Select(p => _flot.Coupure.Couper(p, style, _flot.Largeur - (2 * retrait))).ToList();
        var hauteur = (2 * air) + paragraphes.Sum(p => p.Count * style.Interligne) + (4 * (paragraphes.Count - 1));
        if (hauteur < _flot.HauteurUtile) _flot.Reserver(hauteur);
        Fond(air);
        for (var i = 0; i < paragraphes.Count; i++)
        {
            var element = _racine.Ajouter("P");
            if (i > 0) Fond(4);
            foreach (var ligne in paragraphes[i])
            {
                _flot.Reserver(style.Interligne);
                Fond(style.Interligne);
                _flot.Poser(ligne, style, Flot.Gauche + retrait, _flot.Y - style.Interligne, element);
            }
        }

        Fond(air);
        _flot.Y += 9;

        void Fond(double h)
        {
            _flot.Feuille.MarquerArtefact();
            _flot.Feuille.Rectangle(Flot.Gauche, _flot.Y - 0.2, _flot.Largeur, h + 0.2, Charte.Creux);
            _flot.Feuille.Rectangle(Flot.Gauche, _flot.Y - 0.2, 2.5, h + 0.2, encadre.Filet ?? Charte.OcreVif);
            _flot.Y += h;
        }
    }
}
