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

    /// <summary>Whether choices of several sorts are listed, each bounded apart.</summary>
    public bool ParSorte { get; private set; }

    /// <summary>Whether the field is shown.</summary>
    public bool EstUtile => Tronque || Texte.Length > 0;

    /// <summary>Reads the part of a name.</summary>
    public static NomCherche Lire(HttpRequest requete)
    {
        var texte = requete.Query[Parametre].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        return new NomCherche(Coupe.A(texte, Longueur));
    }

    /// <summary>The rest of the address, filters of the page included, that a search of a name keeps.</summary>
    public static IEnumerable<(string Nom, string Valeur)> Reste(HttpRequest requete) =>
        requete.Query.Where(p => p.Key is not (Parametre or "handler")).SelectMany(p => p.Value, (p, v) => (p.Key, v ?? ""));

    /// <summary>Bounds each sort of choices apart, so that many of one never hide another.</summary>
    public IReadOnlyList<T> BornerParSorte<T>(IEnumerable<IReadOnlyList<T>> sortes)
    {
        ParSorte = true;
        return [.. sortes.SelectMany(Borner)];
    }

    /// <summary>Keeps the choices that can be listed, and notes whether some are left out; give one more than <see cref="Maximum"/>.</summary>
    public IReadOnlyList<T> Borner<T>(IReadOnlyList<T> choix)
    {
        Tronque |= choix.Count > Maximum;
        return choix.Count > Maximum ? [.. choix.Take(Maximum)] : choix;
    }
}
