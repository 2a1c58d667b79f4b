using Cohorte.Pdf.Polices;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>How a text is set: face, size, distance between lines, ink, air around; in points.</summary>
internal sealed record Style(Caractere Caractere, double Taille, double Interligne, Couleur Couleur, double Avant = 0, double Apres = 0)
{
    public static readonly Style Courant = new(Caractere.Romain, 10, 14.5, Charte.Encre, 0, 7);
    public static readonly Style Chapo = new(Caractere.Romain, 11.5, 16.5, Charte.Encre, 2, 10);
    public static readonly Style Folio = new(Caractere.Gras, 9, 12, Charte.Ocre, 0, 3);
    public static readonly Style Mention = new(Caractere.Romain, 8.5, 12, Charte.EncreDouce, 0, 6);
    public static readonly Style Cellule = new(Caractere.Romain, 8.5, 11.5, Charte.Encre);
    public static readonly Style EnTete = new(Caractere.Gras, 8, 11, Charte.EncreDouce);
    public static readonly Style Legende = new(Caractere.Gras, 9, 13, Charte.Encre, 4, 3);
    public static readonly Style Pied = new(Caractere.Romain, 8, 11, Charte.EncreDouce);
    public static readonly Style Chiffre = new(Caractere.Titrage, 19, 24, Charte.Encre);
    public static readonly Style Intitule = new(Caractere.Gras, 9.5, 13, Charte.Encre);

    private static readonly Style[] Titres =
    [
        new(Caractere.Titrage, 22, 27, Charte.Encre, 0, 6),
        new(Caractere.Titrage, 14, 18, Charte.Encre, 16, 6),
        new(Caractere.Gras, 11, 15, Charte.Encre, 8, 4),
    ];

    /// <summary>Of a heading.</summary>
    public static Style Titre(int niveau) => Titres[niveau - 1];

    /// <summary>Of a paragraph.</summary>
    public static Style De(StyleDeParagraphe style) => style switch
    {
        StyleDeParagraphe.Chapo => Chapo,
        StyleDeParagraphe.Folio => Folio,
        StyleDeParagraphe.Mention => Mention,
        _ => Courant,
    };
}
