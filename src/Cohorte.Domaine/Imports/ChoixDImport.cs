using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>How people write the values of a notion in a spreadsheet.</summary>
/// <typeparam name="T">The notion.</typeparam>
public sealed class ChoixDImport<T> where T : struct, Enum
{
    private readonly Dictionary<string, T> _valeurs = [];
    private readonly IReadOnlyList<T> _permises;

    /// <summary>Every permitted value under its French wording and its identifier, with the usual other words.</summary>
    public ChoixDImport(IReadOnlyList<T> permises, params IReadOnlyList<(T Valeur, string[] Mots)> synonymes)
    {
        _permises = permises;
        foreach (var valeur in permises)
        {
            _valeurs.TryAdd(Plier(valeur.Libelle()), valeur);
            _valeurs.TryAdd(Plier(valeur.ToString()), valeur);
        }

        foreach (var (valeur, mots) in synonymes)
        {
            foreach (var mot in mots) _valeurs.TryAdd(Plier(mot), valeur);
        }
    }

    /// <summary>The French wordings, for a message.</summary>
    public string Connues => string.Join(", ", _permises.Select(v => v.Libelle()));

    /// <summary>The value meant, or <c>null</c>.</summary>
    public T? Lire(string texte) => _valeurs.TryGetValue(Plier(texte), out var valeur) ? valeur : null;

    private static string Plier(string texte) => TexteDeRecherche.De(texte);
}
