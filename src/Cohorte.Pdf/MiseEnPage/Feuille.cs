using System.Globalization;
using System.Text;
using Cohorte.Pdf.Polices;
using Cohorte.Pdf.Structure;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>A link on a page: where, to what, for which node of the structure.</summary>
internal sealed class Annotation(double gauche, double bas, double droite, double haut, string adresse, string libelle, Element element)
{
    /// <summary>Object number, once given.</summary>
    public int Numero { get; set; }

    /// <summary>Its key in the table that leads back to the structure.</summary>
    public int RangParent { get; set; }

    /// <summary>The Link node.</summary>
    public Element Element => element;

    /// <summary>The annotation in the PDF syntax.</summary>
    public string Ecrire() => string.Create(CultureInfo.InvariantCulture,
        $"<</Type /Annot /Subtype /Link /Rect [{Valeur.Nombre(gauche)} {Valeur.Nombre(bas)} {Valeur.Nombre(droite)} {Valeur.Nombre(haut)}] /Border [0 0 0] /F 4 /Contents {Valeur.Texte(libelle)} /StructParent {RangParent} /A <</S /URI /URI {Valeur.Adresse(adresse)}>>>>");
}

/// <summary>A page being drawn. Distances are from the top left; whatever is not tied to a node of the structure is an artifact.</summary>
internal sealed class Feuille(double largeur, double hauteur, int rang)
{
    private readonly StringBuilder _contenu = new();
    private readonly List<Element> _marques = [];
    private Element? _courant;
    private bool _artefact;

    /// <summary>Object number, once given.</summary>
    public int Numero { get; set; }

    /// <summary>Its key in the table that leads back to the structure.</summary>
    public int RangParent => rang;

    public double Largeur => largeur;

    public double Hauteur => hauteur;

    /// <summary>Node of each marked content, by rank.</summary>
    public IReadOnlyList<Element> Marques => _marques;

    /// <summary>Links.</summary>
    public List<Annotation> Annotations { get; } = [];

    /// <summary>What follows belongs to this node.</summary>
    public void Marquer(Element element)
    {
        if (ReferenceEquals(_courant, element)) return;
        Fermer();
        element.Contenir(this, _marques.Count);
        _contenu.Append(CultureInfo.InvariantCulture, $"/{element.Type} <</MCID {_marques.Count}>> BDC\n");
        _marques.Add(element);
        _courant = element;
    }

    /// <summary>What follows is decoration, or repeats what was read.</summary>
    public void MarquerArtefact(string proprietes = "")
    {
        if (_artefact && proprietes.Length == 0) return;
        Fermer();
        _contenu.Append(proprietes.Length == 0 ? "/Artifact BMC\n" : $"/Artifact <<{proprietes}>> BDC\n");
        _artefact = true;
    }

    /// <summary>Ends the marked content under way.</summary>
    public void Fermer()
    {
        if (_courant is not null || _artefact) _contenu.Append("EMC\n");
        (_courant, _artefact) = (null, false);
    }

    /// <summary>A text on its baseline.</summary>
    public void Ecrire(PoliceEmployee police, double taille, double x, double y, string texte, Couleur couleur)
    {
        if (texte.Length == 0) return;
        _contenu.Append(CultureInfo.InvariantCulture, $"BT {couleur.EnSyntaxe()} rg /{police.Ressource} {Valeur.Nombre(taille)} Tf {Valeur.Nombre(x)} {Valeur.Nombre(hauteur - y)} Td {police.Coder(texte)} Tj ET\n");
    }

    /// <summary>A filled rectangle.</summary>
    public void Rectangle(double x, double y, double l, double h, Couleur fond) =>
        _contenu.Append(CultureInfo.InvariantCulture, $"{fond.EnSyntaxe()} rg {Valeur.Nombre(x)} {Valeur.Nombre(hauteur - y - h)} {Valeur.Nombre(l)} {Valeur.Nombre(h)} re f\n");

    /// <summary>A line.</summary>
    public void Trait(double x1, double y1, double x2, double y2, Couleur couleur, double epaisseur) =>
        _contenu.Append(CultureInfo.InvariantCulture, $"{couleur.EnSyntaxe()} RG {Valeur.Nombre(epaisseur)} w {Valeur.Nombre(x1)} {Valeur.Nombre(hauteur - y1)} m {Valeur.Nombre(x2)} {Valeur.Nombre(hauteur - y2)} l S\n");

    /// <summary>The page's drawing.</summary>
    public byte[] Contenu()
    {
        Fermer();
        return Encoding.ASCII.GetBytes(_contenu.ToString());
    }
}
