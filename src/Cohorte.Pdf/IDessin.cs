namespace Cohorte.Pdf;

/// <summary>Where a text is tied to its point.</summary>
public enum Ancre
{
    Debut,
    Milieu,
    Fin,
}

/// <summary>The surface of a picture: the origin is at the top left, as on a screen.</summary>
public interface IDessin
{
    /// <summary>A filled rectangle.</summary>
    void Rectangle(double x, double y, double largeur, double hauteur, Couleur fond);

    /// <summary>A line.</summary>
    void Trait(double x1, double y1, double x2, double y2, Couleur couleur, double epaisseur = 1);

    /// <summary>A text on its baseline.</summary>
    void Ecrire(double x, double y, string texte, double taille, Couleur couleur, Ancre ancre = Ancre.Debut, bool gras = false);
}
