namespace Cohorte.Pdf;

/// <summary>A block of a document, laid out one under the other.</summary>
public abstract record Bloc;

/// <summary>A heading, which enters the bookmarks. Level 1 is the title of the document.</summary>
/// <param name="Niveau">1 to 3, never skipping one.</param>
/// <param name="Contenu">The words.</param>
public sealed record Titre(int Niveau, string Contenu) : Bloc;

/// <summary>Look of a paragraph.</summary>
public enum StyleDeParagraphe
{
    Courant,

    /// <summary>Under the title: larger.</summary>
    Chapo,

    /// <summary>Above the title: where one is.</summary>
    Folio,

    /// <summary>Remarks and definitions: smaller, softer.</summary>
    Mention,
}

/// <summary>A paragraph.</summary>
public sealed record Paragraphe(Texte Contenu, StyleDeParagraphe Style = StyleDeParagraphe.Courant) : Bloc;

/// <summary>A list, with dashes or numbers.</summary>
public sealed record Liste(IReadOnlyList<Texte> Elements, bool Numerotee = false) : Bloc;

/// <summary>Paragraphs set apart on a tinted ground with a coloured rule.</summary>
public sealed record Encadre(IReadOnlyList<Texte> Paragraphes, Couleur? Filet = null) : Bloc;

/// <summary>A large figure, its name, what it means.</summary>
public sealed record Chiffre(string Intitule, string Valeur, string? Precision = null);

/// <summary>Large figures side by side, three a row at most.</summary>
public sealed record Chiffres(IReadOnlyList<Chiffre> Elements, int ParRang = 3) : Bloc;

/// <summary>Side on which a column is set.</summary>
public enum Alignement
{
    Gauche,
    Droite,
}

/// <summary>A column of a table.</summary>
/// <param name="Titre">Header, with the unit.</param>
/// <param name="Alignement">Numbers go right.</param>
public sealed record Colonne(string Titre, Alignement Alignement = Alignement.Gauche);

/// <summary>A row of a table; <paramref name="Total"/> rows are set bold under a rule.</summary>
public sealed record Ligne(IReadOnlyList<Texte> Cellules, bool Total = false);

/// <summary>A table: its header row comes back on each page, its first column names the rows unless told otherwise.</summary>
/// <param name="Legende">Caption, read and shown.</param>
/// <param name="Colonnes">Columns, left to right.</param>
/// <param name="Lignes">Rows, totals last.</param>
public sealed record Table(string? Legende, IReadOnlyList<Colonne> Colonnes, IReadOnlyList<Ligne> Lignes) : Bloc
{
    /// <summary>Whether the first cell of a row is its header.</summary>
    public bool PremiereColonneEnTete { get; init; } = true;
}

/// <summary>A picture drawn with lines and rectangles.</summary>
/// <param name="Largeur">Width of its own coordinates; it is scaled to the width of the page.</param>
/// <param name="Hauteur">Height of its own coordinates.</param>
/// <param name="Alternative">What it says, for who does not see it.</param>
/// <param name="Tracer">Draws it.</param>
public sealed record Figure(double Largeur, double Hauteur, string Alternative, Action<IDessin> Tracer) : Bloc;

/// <summary>Starts a new page.</summary>
public sealed record SautDePage : Bloc;
