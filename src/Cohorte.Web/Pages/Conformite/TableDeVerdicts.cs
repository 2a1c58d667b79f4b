using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Verdicts as a table shows them.</summary>
/// <param name="Titre">What the table holds, for those who hear it.</param>
/// <param name="Verdicts">The verdicts.</param>
/// <param name="Levees">Rules that a legal basis lifts, with the basis.</param>
/// <param name="Tenues">Whether nothing is to be changed.</param>
public sealed record TableDeVerdicts(string Titre, IEnumerable<Verdict> Verdicts, IReadOnlyDictionary<string, BaseLegale> Levees, bool Tenues)
{
    /// <summary>Whether each row can be linked to: no, where a page shows the same rule several times.</summary>
    public bool Ancres { get; init; } = true;

    /// <summary>Where what is missing is entered; <c>null</c> on a page about a contract that the product does not keep, or for who may not.</summary>
    public LiensDeSaisie? Liens { get; init; }

    /// <summary>What matters most first.</summary>
    public static IOrderedEnumerable<Verdict> ParImportance(IEnumerable<Verdict> verdicts) => verdicts.OrderBy(v => Rang(v.Resultat)).ThenBy(v => v.Gravite).ThenBy(v => v.Code, StringComparer.Ordinal);

    /// <summary>Type of the tag of an outcome.</summary>
    public static string Signe(ResultatRegle resultat) => resultat switch
    {
        ResultatRegle.Conforme => "ok",
        ResultatRegle.NonConforme => "bloque",
        ResultatRegle.Avertissement => "alerte",
        ResultatRegle.Indetermine => "info",
        _ => "inconnu",
    };

    /// <summary>A value or a bound with its unit.</summary>
    public static string Mesure(decimal? valeur, string? unite) => valeur is { } v ? Ecriture.Nombre(v) + (string.IsNullOrEmpty(unite) ? "" : "\u00A0" + Accorder(v, unite)) : "–";

    /// <summary>An input as a reader says it.</summary>
    public static string Dire(object? valeur) => valeur switch
    {
        null => "aucun ou inconnu",
        DateOnly jour => Ecriture.DateCourte(jour),
        decimal nombre => Ecriture.Nombre(nombre),
        true => "oui",
        false => "non",
        Enum mot => Mot(mot),
        string texte => texte,
        System.Collections.ICollection liste => Ecriture.Compte(liste.Count, "élément"),
        _ => Convert.ToString(valeur, Ecriture.Francais) ?? "",
    };

    private static string Mot(Enum mot) => mot.GetType().GetField(mot.ToString())?.GetCustomAttributes(typeof(LibelleAttribute), false) is [LibelleAttribute libelle] ? libelle.Texte : mot.ToString();

    /// <summary>« 1 personne », « 2 jours ouvrables ».</summary>
    private static string Accorder(decimal valeur, string unite) => Math.Abs(valeur) >= 2 || unite == "mois" ? unite : string.Join(' ', unite.Split(' ').Select(m => m.TrimEnd('s')));

    /// <summary>Rank of an outcome, what matters most first.</summary>
    internal static int Rang(ResultatRegle resultat) => resultat switch
    {
        ResultatRegle.NonConforme => 0,
        ResultatRegle.Avertissement => 1,
        ResultatRegle.Indetermine => 2,
        ResultatRegle.Conforme => 3,
        _ => 4,
    };
}
