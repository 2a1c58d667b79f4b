using System.Globalization;

namespace Cohorte.Domaine.Reglementation.Impact;

/// <summary>A dated value that differs from a set of barèmes to another.</summary>
/// <param name="Code">Code of the parameter.</param>
/// <param name="Intitule">French title.</param>
/// <param name="Unite">Unit.</param>
/// <param name="Depuis">First day of the value.</param>
/// <param name="Avant">Before, invariant; <c>null</c> when no value starts on that day.</param>
/// <param name="Apres">After, likewise.</param>
public sealed record EcartDeBareme(string Code, string Intitule, string Unite, DateOnly Depuis, string? Avant, string? Apres)
{
    /// <summary>What differs, in the order of codes and of days.</summary>
    public static IReadOnlyList<EcartDeBareme> Entre(Baremes avant, Baremes apres)
    {
        var (hier, demain) = (Lire(avant), Lire(apres));
        return
        [
            .. hier.Keys.Union(demain.Keys).OrderBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.Depuis)
                .Select(c => (Cle: c, Hier: hier.GetValueOrDefault(c), Demain: demain.GetValueOrDefault(c)))
                .Where(c => c.Hier.Valeur != c.Demain.Valeur)
                .Select(c => new EcartDeBareme(c.Cle.Code, c.Hier.Parametre?.Intitule ?? c.Demain.Parametre!.Intitule, c.Hier.Parametre?.Unite ?? c.Demain.Parametre!.Unite, c.Cle.Depuis, c.Hier.Valeur, c.Demain.Valeur)),
        ];
    }

    /// <summary>« Part maximale de formation : 25 % depuis le 10/08/2016, au lieu de … ».</summary>
    public string Phrase => $"{Intitule} ({Code}), à partir du {Commun.Ecriture.DateCourte(Depuis)}{Commun.Typo.DeuxPoints}{Ecrire(Apres) ?? "aucune valeur"} au lieu de {Ecrire(Avant) ?? "aucune valeur"}.";

    /// <summary>Codes of the first set that the second has not: the product cannot do without them.</summary>
    public static IReadOnlyList<string> Manquants(Baremes avant, Baremes apres)
    {
        var connus = apres.Nombres.Select(p => p.Code).Concat(apres.Etats.Select(p => p.Code)).ToHashSet(StringComparer.Ordinal);
        return [.. avant.Nombres.Select(p => p.Code).Concat(avant.Etats.Select(p => p.Code)).Where(c => !connus.Contains(c)).Order(StringComparer.Ordinal)];
    }

    private string? Ecrire(string? valeur) => valeur is null ? null : decimal.TryParse(valeur, NumberStyles.Number, CultureInfo.InvariantCulture, out var nombre) ? EcritureDeValeur.Ecrire(nombre, Unite) : EcritureDeValeur.Etat(valeur);

    private static Dictionary<(string Code, DateOnly Depuis), (ParametrePublie Parametre, string Valeur)> Lire(Baremes baremes) =>
        ParametrePublie.Tous(baremes).SelectMany(p => p.Valeurs.Select(v => (Cle: (p.Code, v.Depuis), Valeur: (p, v.Valeur)))).ToDictionary(v => v.Cle, v => v.Valeur);
}
