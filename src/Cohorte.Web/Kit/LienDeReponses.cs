using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Kit;

/// <summary>An address that brings some answers of a form back. Facts about a person have no word here: they never enter an address.</summary>
/// <typeparam name="T">Raw answers.</typeparam>
/// <param name="page">Address of the form.</param>
/// <param name="mots">Word of each answer that may travel, with its property: a text, a date or a box.</param>
public sealed class LienDeReponses<T>(string page, IReadOnlyList<(string Mot, string Propriete)> mots) where T : class
{
    private const int LongueurMaximale = 80;
    private const string Oui = "oui";

    /// <summary>The address; what is empty, wrong or too long stays out.</summary>
    public string Ecrire(T saisie) =>
        QueryHelpers.AddQueryString(page, mots.Select(m => KeyValuePair.Create(m.Mot, Texte(Propriete(m.Propriete).GetValue(saisie)))).Where(p => !string.IsNullOrWhiteSpace(p.Value) && p.Value.Length <= LongueurMaximale));

    /// <summary>The answers that an address brings; unknown words are ignored, a wrong value is said at its question.</summary>
    /// <returns>Whether it brought any.</returns>
    public bool Lire(IQueryCollection adresse, T saisie)
    {
        var lus = 0;
        foreach (var (mot, nom) in mots)
        {
            if (!adresse.TryGetValue(mot, out var valeurs) || valeurs is not [{ Length: > 0 and <= LongueurMaximale } valeur]) continue;
            var propriete = Propriete(nom);
            object lue = propriete.PropertyType == typeof(bool) ? valeur == Oui : propriete.PropertyType == typeof(DateSaisie) ? Date(valeur) : valeur;
            propriete.SetValue(saisie, lue);
            lus++;
        }

        return lus > 0;
    }

    private static System.Reflection.PropertyInfo Propriete(string nom) => typeof(T).GetProperty(nom) ?? throw new InvalidOperationException($"{typeof(T).Name} has no answer « {nom} ».");

    private static string? Texte(object? valeur) => valeur switch
    {
        true => Oui,
        DateSaisie date => date.TryLire(out var jour) ? jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        string texte => texte,
        _ => null,
    };

    private static DateSaisie Date(string valeur) =>
        DateOnly.TryParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? DateSaisie.De(jour) : new DateSaisie { Jour = valeur };
}
