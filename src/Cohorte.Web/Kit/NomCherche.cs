using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Kit;

/// <summary>Part of a name, in the address, that narrows the choices of a form when there are too many to be listed; see the partial « _NomCherche ».</summary>
/// <param name="Texte">What was typed.</param>
public sealed record NomCherche(string Texte)
{
    /// <summary>Most choices listed.</summary>
    public const int Maximum = 200;

    private const string Parametre = "nom";
    private const int Longueur = 100;

    /// <summary>What the database compares.</summary>
    public string Cle => TexteDeRecherche.De(Texte);

    /// <summary>Whether choices were left out.</summary>
    public bool Tronque { get; private set; }

    /// <summary>Whether the field is shown.</summary>
    public bool EstUtile => Tronque || Texte.Length > 0;

    /// <summary>Reads the part of a name.</summary>
    public static NomCherche Lire(HttpRequest requete)
    {
        var texte = requete.Query[Parametre].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        return new NomCherche(Coupe.A(texte, Longueur));
    }

    /// <summary>Keeps the choices that can be listed, and notes whether some are left out; give one more than <see cref="Maximum"/>.</summary>
    public IReadOnlyList<T> Borner<T>(IReadOnlyList<T> choix)
    {
        Tronque |= choix.Count > Maximum;
        return choix.Count > Maximum ? [.. choix.Take(Maximum)] : choix;
    }
}
