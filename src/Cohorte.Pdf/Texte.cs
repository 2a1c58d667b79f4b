namespace Cohorte.Pdf;

/// <summary>A run of characters of one look.</summary>
/// <param name="Contenu">The characters.</param>
/// <param name="EnGras">Emphasis.</param>
/// <param name="Lien">Address it leads to, if any.</param>
/// <param name="Couleur">Ink of its own.</param>
public sealed record Fragment(string Contenu, bool EnGras = false, string? Lien = null, Couleur? Couleur = null);

/// <summary>A text of a document: runs put end to end. A string is one.</summary>
/// <param name="Fragments">The runs.</param>
public sealed record Texte(IReadOnlyList<Fragment> Fragments)
{
    /// <summary>Nothing.</summary>
    public static readonly Texte Vide = new([]);

    /// <summary>A plain string.</summary>
    public static implicit operator Texte(string? contenu) => string.IsNullOrEmpty(contenu) ? Vide : new([new Fragment(contenu)]);

    /// <summary>One after the other.</summary>
    public static Texte operator +(Texte debut, Texte fin) => new([.. debut.Fragments, .. fin.Fragments]);

    /// <summary>In bold.</summary>
    public static Texte Gras(string contenu) => new([new Fragment(contenu, EnGras: true)]);

    /// <summary>A link.</summary>
    public static Texte Lien(string contenu, string adresse) => new([new Fragment(contenu, Lien: adresse)]);

    /// <summary>In a colour.</summary>
    public static Texte Teinte(string contenu, Couleur couleur, bool enGras = false) => new([new Fragment(contenu, enGras, Couleur: couleur)]);

    /// <summary>The characters without their look.</summary>
    public string Brut => string.Concat(Fragments.Select(f => f.Contenu));
}
