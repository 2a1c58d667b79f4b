using System.Globalization;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Kit;

/// <summary>State of a list, kept in the address so that it can be shared: search, filters, sort, page. Values that make no sense are ignored.</summary>
public sealed class EtatListe
{
    /// <summary>Rows a page.</summary>
    public const int Taille = 25;

    /// <summary>Value of a filter that lifts the one chosen by default.</summary>
    public const string SansFiltre = "tous";

    private const int PageMaximale = 1_000_000;
    private const int RechercheMaximale = 100;
    private const int ColonnesMaximum = 40;
    private static readonly HashSet<string> HorsDesVues = ["q", RechercheDeListe.Parametre, "page", "handler"];
    private readonly Dictionary<string, string> _parametres;
    private readonly HashSet<string> _colonnes;

    private EtatListe(string chemin, Dictionary<string, string> parametres, HashSet<string> colonnes, string recherche, string tri, bool descendant, int page)
    {
        Chemin = chemin;
        _parametres = parametres;
        _colonnes = colonnes;
        Recherche = recherche;
        Tri = tri;
        EstDescendant = descendant;
        Page = page;
    }

    /// <summary>Address of the list, without its state.</summary>
    public string Chemin { get; }

    /// <summary>Searched text: clear in the address of a list of firms, sealed in that of a list of persons.</summary>
    public string Recherche { get; }

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
        var parametres = requete.Query.Where(p => p.Value is [{ Length: > 0 }, ..] && p.Key is not ("handler" or "col")).ToDictionary(p => p.Key, p => p.Value[0]!.Replace("\0", "", StringComparison.Ordinal));
        var defaut = tris[0].TrimStart('-');
        var choisi = parametres.GetValueOrDefault("tri") is { } t && tris.Any(x => x.TrimStart('-') == t) ? t : null;
        var descendant = choisi is null ? tris[0].StartsWith('-') : parametres.GetValueOrDefault("sens") == "desc";
        var page = int.TryParse(parametres.GetValueOrDefault("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var p) && p is >= 1 and <= PageMaximale ? p : 1;
        var colonnes = requete.Query["col"].Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => c!).Take(ColonnesMaximum).ToHashSet(StringComparer.Ordinal);
        var cherche = RechercheDeListe.Lire(requete.HttpContext, parametres.GetValueOrDefault(RechercheDeListe.Parametre)) ?? parametres.GetValueOrDefault("q")?.Trim() ?? "";
        return new EtatListe(requete.Path, parametres, colonnes, Coupe.A(cherche, RechercheMaximale), choisi ?? defaut, descendant, page);
    }

    /// <summary>Value of a filter, or <c>null</c>.</summary>
    public string? Filtre(string nom) => _parametres.GetValueOrDefault(nom) is { } valeur && !string.IsNullOrWhiteSpace(valeur) ? valeur.Trim() : null;

    /// <summary>Value of a filter over an enumeration, or <c>null</c> when absent or unknown.</summary>
    public T? Filtre<T>(string nom) where T : struct, Enum =>
        Enum.TryParse<T>(Filtre(nom), out var valeur) && Enum.IsDefined(valeur) && !char.IsAsciiDigit(Filtre(nom)![0]) ? valeur : null;

    /// <summary>Whether a column is shown: those that the person chose, or all of them.</summary>
    public bool Montre(string colonne) => _colonnes.Count == 0 || _colonnes.Contains(colonne);

    /// <summary>The state as pairs, to carry it in a form, without some names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Sauf(params string[] noms) =>
        _parametres.Concat(_colonnes.Order(StringComparer.Ordinal).Select(c => KeyValuePair.Create("col", c))).Where(p => !noms.Contains(p.Key));

    /// <summary>The state as a named view keeps it: filters, sort and columns, neither page nor searched text.</summary>
    public string PourUneVue => QueryString.Create(Sauf([.. HorsDesVues]).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value))).Value?.TrimStart('?') ?? "";

    /// <summary>Address of the same list with a filter changed, from its first page.</summary>
    public string LienFiltre(string nom, string? valeur) => Lien((nom, valeur), ("page", null));

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

        return QueryHelpers.AddQueryString(Chemin, parametres.Concat(_colonnes.Order(StringComparer.Ordinal).Select(c => KeyValuePair.Create("col", (string?)c))));
    }
}
