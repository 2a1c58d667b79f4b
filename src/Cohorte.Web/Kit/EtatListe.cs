using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Kit;

/// <summary>State of a list, kept in the address so that it can be shared: search, filters, sort, page. Values that make no sense are ignored.</summary>
public sealed class EtatListe
{
    /// <summary>Rows a page.</summary>
    public const int Taille = 25;

    private const int PageMaximale = 1_000_000;
    private const int RechercheMaximale = 100;
    private readonly string _chemin;
    private readonly Dictionary<string, string> _parametres;

    private EtatListe(string chemin, Dictionary<string, string> parametres, string tri, bool descendant, int page)
    {
        _chemin = chemin;
        _parametres = parametres;
        Tri = tri;
        EstDescendant = descendant;
        Page = page;
    }

    /// <summary>Searched text.</summary>
    public string Recherche => Filtre("q") is { } q ? q.Length <= RechercheMaximale ? q : q[..RechercheMaximale] : "";

    /// <summary>Sorted column.</summary>
    public string Tri { get; }

    /// <summary>Whether the sort goes down.</summary>
    public bool EstDescendant { get; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; }

    /// <summary>Rows before the page.</summary>
    public int Sauter => (Page - 1) * Taille;

    /// <summary>Reads the state from a request.</summary>
    /// <param name="requete">The request.</param>
    /// <param name="tris">Columns that can be sorted; the first is the default. A leading « - » sorts down by default.</param>
    public static EtatListe Lire(HttpRequest requete, params string[] tris)
    {
        var parametres = requete.Query.Where(p => p.Value is [{ Length: > 0 }, ..] && p.Key != "handler").ToDictionary(p => p.Key, p => p.Value[0]!.Replace("\0", "", StringComparison.Ordinal));
        var defaut = tris[0].TrimStart('-');
        var choisi = parametres.GetValueOrDefault("tri") is { } t && tris.Any(x => x.TrimStart('-') == t) ? t : null;
        var descendant = choisi is null ? tris[0].StartsWith('-') : parametres.GetValueOrDefault("sens") == "desc";
        var page = int.TryParse(parametres.GetValueOrDefault("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var p) && p is >= 1 and <= PageMaximale ? p : 1;
        return new EtatListe(requete.Path, parametres, choisi ?? defaut, descendant, page);
    }

    /// <summary>Value of a filter, or <c>null</c>.</summary>
    public string? Filtre(string nom) => _parametres.GetValueOrDefault(nom) is { } valeur && !string.IsNullOrWhiteSpace(valeur) ? valeur.Trim() : null;

    /// <summary>Value of a filter over an enumeration, or <c>null</c> when absent or unknown.</summary>
    public T? Filtre<T>(string nom) where T : struct, Enum =>
        Enum.TryParse<T>(Filtre(nom), out var valeur) && Enum.IsDefined(valeur) && !char.IsAsciiDigit(Filtre(nom)![0]) ? valeur : null;

    /// <summary>Address of the same list sorted by a column, the other way round when it already is.</summary>
    public string LienTri(string colonne) => Lien(("tri", colonne), ("sens", Tri == colonne && !EstDescendant ? "desc" : "asc"), ("page", null));

    /// <summary>Address of another page of the same list.</summary>
    public string LienPage(int page) => Lien(("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Address of the same list as a file.</summary>
    public string LienExport(string format) => Lien(("handler", format), ("page", null));

    /// <summary>Pages needed for a number of rows.</summary>
    public static int Pages(int total) => Math.Max(1, (total + Taille - 1) / Taille);

    private string Lien(params (string Nom, string? Valeur)[] changements)
    {
        var parametres = new Dictionary<string, string?>(_parametres.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));
        foreach (var (nom, valeur) in changements)
        {
            if (valeur is null) parametres.Remove(nom);
            else parametres[nom] = valeur;
        }

        return QueryHelpers.AddQueryString(_chemin, parametres);
    }
}
