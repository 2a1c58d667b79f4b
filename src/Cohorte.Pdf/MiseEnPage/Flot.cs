using Cohorte.Pdf.Polices;
using Cohorte.Pdf.Structure;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Where the next block goes: the page, the height reached, the column; and the fonts.</summary>
internal sealed class Flot
{
    private const double LargeurA4 = 595.28;
    private const double HauteurA4 = 841.89;
    private const double Marge = 54;
    private const double MargeDuPied = 62;
    private readonly bool _paysage;
    private (Element Parent, string Adresse, Element Noeud)? _lien;
    private readonly Dictionary<Caractere, PoliceEmployee> _polices = Enum.GetValues<Caractere>().ToDictionary(c => c, c => new PoliceEmployee(JeuDePolices.De(c), $"F{(int)c + 1}"));

    public Flot(bool paysage)
    {
        _paysage = paysage;
        Coupure = new Coupure(c => _polices[c]);
        Largeur = (paysage ? HauteurA4 : LargeurA4) - (2 * Marge);
        Tourner();
    }

    /// <summary>Pages, in order.</summary>
    public List<Feuille> Feuilles { get; } = [];

    /// <summary>The page under way.</summary>
    public Feuille Feuille => Feuilles[^1];

    /// <summary>Height reached, from the top of the page.</summary>
    public double Y { get; set; }

    /// <summary>Left edge of the text.</summary>
    public static double Gauche => Marge;

    /// <summary>Width of the text.</summary>
    public double Largeur { get; }

    /// <summary>Lowest place for text.</summary>
    public double Bas => Feuille.Hauteur - MargeDuPied;

    /// <summary>Height of a whole page.</summary>
    public double HauteurUtile => Bas - Marge;

    /// <summary>Nothing is on this page yet.</summary>
    public bool EnHaut => Y <= Marge + 0.01;

    /// <summary>Cuts texts in lines.</summary>
    public Coupure Coupure { get; }

    /// <summary>Faces, used or not.</summary>
    public IEnumerable<PoliceEmployee> Polices => _polices.Values;

    /// <summary>A face.</summary>
    public PoliceEmployee Police(Caractere caractere) => _polices[caractere];

    /// <summary>Starts a page.</summary>
    public void Tourner()
    {
        if (Feuilles.Count > 0) Feuille.Fermer();
        Feuilles.Add(_paysage ? new Feuille(HauteurA4, LargeurA4, Feuilles.Count) : new Feuille(LargeurA4, HauteurA4, Feuilles.Count));
        Y = Marge;
    }

    /// <summary>Starts a page unless this height is left.</summary>
    public bool Reserver(double hauteur)
    {
        if (Y + hauteur <= Bas || EnHaut) return false;
        Tourner();
        return true;
    }

    /// <summary>Draws a line of text whose top is at <paramref name="y"/>, for a node of the structure, or as an artifact.</summary>
    public void Poser(LigneDeTexte ligne, Style style, double x, double y, Element? element)
    {
        var basDeLigne = y + (style.Interligne * 0.5) + (style.Taille * 0.36);
        foreach (var morceau in ligne.Morceaux)
        {
            var lien = LienDe(element, morceau.Lien);
            if ((lien ?? element) is { } noeud) Feuille.Marquer(noeud);
            else Feuille.MarquerArtefact();
            Feuille.Ecrire(morceau.Police, style.Taille, x + morceau.X, basDeLigne, morceau.Texte, morceau.Couleur);
            if (lien is null) continue;
            var annotation = new Annotation(x + morceau.X, Feuille.Hauteur - y - style.Interligne, x + morceau.X + morceau.Largeur, Feuille.Hauteur - y, morceau.Lien!, morceau.Texte.Trim(), lien);
            Feuille.MarquerArtefact();
            Feuille.Trait(x + morceau.X, basDeLigne + 1.6, x + morceau.X + morceau.Police.Largeur(morceau.Texte.TrimEnd(' '), style.Taille), basDeLigne + 1.6, morceau.Couleur, 0.5);
            lien.Annoter(Feuille, annotation);
            Feuille.Annotations.Add(annotation);
        }
    }

    /// <summary>A link cut over two lines stays one node.</summary>
    private Element? LienDe(Element? element, string? adresse)
    {
        if (element is null || adresse is null) _lien = null;
        else if (_lien is not { } ouvert || ouvert.Parent != element || ouvert.Adresse != adresse) _lien = (element, adresse, element.Ajouter("Link"));
        return _lien?.Noeud;
    }
}
