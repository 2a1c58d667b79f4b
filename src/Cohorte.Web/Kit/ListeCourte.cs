using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Kit;

/// <summary>A list that is read whole anyway, as those of one action are: filtered, sorted and paged here, by the state in the address.</summary>
/// <typeparam name="T">Rows.</typeparam>
public sealed class ListeCourte<T>
{
    private static readonly StringComparer Francais = StringComparer.Create(Ecriture.Francais, ignoreCase: true);
    private static readonly Comparer<IComparable> Ordre = Comparer<IComparable>.Create((a, b) => a is string x && b is string y ? Francais.Compare(x, y) : a.CompareTo(b));
    private readonly Tableau<T> _tableau;

    private ListeCourte(EtatListe etat, Tableau<T> tableau, IReadOnlyList<T> toutes)
    {
        (Etat, _tableau, Toutes) = (etat, tableau, toutes);
        Lignes = [.. toutes.Skip(etat.Sauter).Take(EtatListe.Taille)];
    }

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; }

    /// <summary>Rows of every page.</summary>
    public IReadOnlyList<T> Toutes { get; }

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<T> Lignes { get; }

    /// <summary>Columns, as in the files.</summary>
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => _tableau.Cles;

    /// <summary>Reads the state of the address and applies it.</summary>
    /// <param name="requete">The request.</param>
    /// <param name="tableau">What the files hold.</param>
    /// <param name="lignes">The rows, once the page's own filters are applied.</param>
    /// <param name="mots">What a searched text is looked for in.</param>
    /// <param name="tris">Columns that can be sorted and what they compare; the first is the default, down when it begins with « - ». A row without the value comes last either way.</param>
    public static ListeCourte<T> Lire(HttpRequest requete, Tableau<T> tableau, Func<EtatListe, IEnumerable<T>> lignes, Func<T, IEnumerable<string?>> mots, params (string Champ, Func<T, IComparable?> Cle)[] tris)
    {
        var etat = EtatListe.Lire(requete, [.. tris.Select(t => t.Champ)]);
        var cherche = TexteDeRecherche.De(etat.Recherche);
        var cle = tris.First(t => t.Champ.TrimStart('-') == etat.Tri).Cle;
        var trouvees = lignes(etat).Where(l => TexteDeRecherche.De([.. mots(l)]).Contains(cherche, StringComparison.Ordinal)).OrderBy(l => cle(l) is null);
        return new ListeCourte<T>(etat, tableau, [.. etat.EstDescendant ? trouvees.ThenByDescending(l => cle(l)!, Ordre) : trouvees.ThenBy(l => cle(l)!, Ordre)]);
    }

    /// <summary>The whole list as CSV.</summary>
    public FileContentResult Csv() => FichierDeListe.Csv(_tableau, Toutes, Etat);

    /// <summary>The whole list as XLSX.</summary>
    public FileContentResult Xlsx() => FichierDeListe.Xlsx(_tableau, Toutes, Etat);
}
