namespace Cohorte.Tests.Web.Contrats;

internal static class Champs
{
    /// <summary>Days as a person may type them whole in the field of the day, the two others left empty.</summary>
    public static Dictionary<string, string?> Dates(params (string Champ, string Jour)[] dates) =>
        dates.SelectMany(d => new[] { ($"Saisie.{d.Champ}.Jour", (string?)d.Jour), ($"Saisie.{d.Champ}.Mois", ""), ($"Saisie.{d.Champ}.Annee", "") }).ToDictionary(d => d.Item1, d => d.Item2);

    public static Dictionary<string, string?> Avec(this Dictionary<string, string?> champs, params (string Champ, string Valeur)[] autres)
    {
        foreach (var (champ, valeur) in autres) champs[champ] = valeur;
        return champs;
    }
}
