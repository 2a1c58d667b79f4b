namespace Cohorte.Domaine.Planification;

/// <summary>Public holidays of a territory, computed for any year from 1583 (Gregorian calendar).</summary>
/// <remarks>Code du travail L.3133-1 (eleven national days), L.3134-13 (Alsace-Moselle), L.3422-2 (abolition of slavery, overseas).</remarks>
public static class JoursFeries
{
    /// <summary>Easter Sunday (Meeus–Jones–Butcher computus).</summary>
    public static DateOnly Paques(int annee)
    {
        var a = annee % 19;
        var (b, c) = (annee / 100, annee % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var rang = h + l - (7 * m) + 114;
        return new DateOnly(annee, rang / 31, (rang % 31) + 1);
    }

    /// <summary>The holidays of a year, with their French names, in date order; two on the same day give one entry.</summary>
    public static IReadOnlyDictionary<DateOnly, string> Annee(int annee, Territoire territoire)
    {
        var paques = Paques(annee);
        var jours = new SortedDictionary<DateOnly, string>();
        foreach (var (jour, nom) in Nationaux(annee, paques).Concat(Locaux(annee, paques, territoire)))
        {
            jours[jour] = jours.TryGetValue(jour, out var deja) ? $"{deja}, {nom}" : nom;
        }

        return jours;
    }

    /// <summary>Whether the day is a public holiday there.</summary>
    public static bool EstFerie(DateOnly jour, Territoire territoire) => Annee(jour.Year, territoire).ContainsKey(jour);

    /// <summary>The holidays of a span of days.</summary>
    public static IReadOnlySet<DateOnly> Entre(DateOnly du, DateOnly au, Territoire territoire) =>
        Enumerable.Range(du.Year, au.Year - du.Year + 1)
            .SelectMany(annee => Annee(annee, territoire).Keys)
            .Where(jour => jour >= du && jour <= au)
            .ToHashSet();

    private static IEnumerable<(DateOnly Jour, string Nom)> Nationaux(int annee, DateOnly paques) =>
    [
        (new(annee, 1, 1), "Jour de l’an"),
        (paques.AddDays(1), "Lundi de Pâques"),
        (new(annee, 5, 1), "Fête du Travail"),
        (new(annee, 5, 8), "Victoire 1945"),
        (paques.AddDays(39), "Ascension"),
        (paques.AddDays(50), "Lundi de Pentecôte"),
        (new(annee, 7, 14), "Fête nationale"),
        (new(annee, 8, 15), "Assomption"),
        (new(annee, 11, 1), "Toussaint"),
        (new(annee, 11, 11), "Armistice 1918"),
        (new(annee, 12, 25), "Noël"),
    ];

    private static IEnumerable<(DateOnly Jour, string Nom)> Locaux(int annee, DateOnly paques, Territoire territoire)
    {
        const string Abolition = "Abolition de l’esclavage";
        return territoire switch
        {
            Territoire.AlsaceMoselle => [(paques.AddDays(-2), "Vendredi saint"), (new(annee, 12, 26), "Saint-Étienne")],
            Territoire.Guadeloupe => [(new(annee, 5, 27), Abolition)],
            Territoire.Martinique => [(new(annee, 5, 22), Abolition)],
            Territoire.Guyane => [(new(annee, 6, 10), Abolition)],
            Territoire.Reunion => [(new(annee, 12, 20), Abolition)],
            Territoire.Mayotte => [(new(annee, 4, 27), Abolition)],
            _ => [],
        };
    }
}
