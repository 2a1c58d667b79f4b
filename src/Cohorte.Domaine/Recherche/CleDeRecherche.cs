namespace Cohorte.Domaine.Recherche;

/// <summary>A key that finds an entry.</summary>
/// <param name="Cle">Key, as <see cref="ClesDeRecherche"/> writes it.</param>
/// <param name="Genre">Kind of the entry: a search reads so many keys of each kind, so that a frequent name of persons hides no firm.</param>
/// <param name="Portee">Action of the entry, <see cref="Guid.Empty"/> outside any: a search reads only what lies in the searcher's own actions, whatever the size of the base.</param>
/// <param name="EntreeId">The entry.</param>
public sealed record CleDeRecherche(string Cle, GenreDeResultat Genre, Guid Portee, Guid EntreeId)
{
    /// <summary>Every key of an entry.</summary>
    public static IEnumerable<CleDeRecherche> De(EntreeDeRecherche entree) =>
        ClesDeRecherche.DuTexte(entree.Texte).Select(cle => new CleDeRecherche(cle, entree.Genre, entree.ActionId?.Valeur ?? Guid.Empty, entree.Id));
}
