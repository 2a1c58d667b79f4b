using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>A conformity sheet as a page shows it: the answer first, rule by rule, the three readings of the base, the admissible region.</summary>
/// <param name="Feuille">The sheet.</param>
/// <param name="Fondements">Legal bases that lift some rules.</param>
/// <param name="Methodes">Readings of the base of hours.</param>
/// <param name="Trace">The region to draw.</param>
/// <param name="AutreDate">Day whose law was replayed, if it is not the contract's own.</param>
public sealed record FeuilleAffichee(FeuilleDeConformite Feuille, IReadOnlyList<BaseLegale> Fondements, IReadOnlyList<LectureDUneMethode> Methodes, TraceDeRegion? Trace, DateOnly? AutreDate)
{
    /// <summary>Judges, and prepares what is drawn.</summary>
    public static FeuilleAffichee De(FaitsDuContrat faits, Droit droit, IReadOnlyList<BaseLegale> fondements) =>
        new(FeuilleDeConformite.De(faits, droit), fondements, ComparaisonDesMethodes.De(faits, droit), TraceDeRegion.De(faits, droit), droit.AutreDate);

    /// <summary>Broken rules first, then what lacks a fact.</summary>
    public IEnumerable<Verdict> ALire => ParImportance.Where(v => v.EstEchec || v.Resultat == ResultatRegle.Indetermine);

    /// <summary>Rules kept, then those that do not concern the contract.</summary>
    public IEnumerable<Verdict> Tenues => ParImportance.Where(v => v.Resultat is ResultatRegle.Conforme or ResultatRegle.NonApplicable);

    /// <summary>Rules broken that no legal basis lifts.</summary>
    public int Refus => Feuille.Verdicts.Count(v => v.Resultat == ResultatRegle.NonConforme && !EstLeve(v));

    /// <summary>Whether the verdicts lack facts on a blocking rule.</summary>
    public int Inconnues => Feuille.Verdicts.Count(v => v.Resultat == ResultatRegle.Indetermine && v.Gravite == Gravite.Bloquant);

    /// <summary>The answer in a sentence.</summary>
    public string Titre => (Refus, Inconnues) switch
    {
        ( > 0, _) => $"Ce contrat serait refusé{Typo.DeuxPoints}{(Refus == 1 ? "une règle n’est pas tenue" : $"{Ecriture.Nombre(Refus)} règles ne sont pas tenues")}",
        (0, > 0) => $"Rien ne s’y oppose jusqu’ici{Typo.DeuxPoints}{(Inconnues == 1 ? "un point reste" : $"{Ecriture.Nombre(Inconnues)} points restent")} à préciser",
        _ => "Rien dans la loi ne s’oppose à ce contrat",
    };

    /// <summary>How many of each outcome, in the order they matter.</summary>
    public IEnumerable<(ResultatRegle Resultat, int Nombre)> Comptes => Feuille.Verdicts.GroupBy(v => v.Resultat).OrderBy(g => Rang(g.Key)).Select(g => (g.Key, g.Count()));

    /// <summary>Whether a legal basis of the action lifts a broken rule.</summary>
    public bool EstLeve(Verdict verdict) => Fondement(verdict) is not null;

    /// <summary>The legal basis that lifts a broken rule.</summary>
    public BaseLegale? Fondement(Verdict verdict) => verdict.Resultat == ResultatRegle.NonConforme ? Fondements.FirstOrDefault(f => f.Regle == verdict.Code) : null;

    private IEnumerable<Verdict> ParImportance => Feuille.Verdicts.OrderBy(v => Rang(v.Resultat)).ThenBy(v => v.Gravite).ThenBy(v => v.Code, StringComparer.Ordinal);

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
    public static string Mesure(decimal? valeur, string? unite) => valeur is { } v ? Ecriture.Nombre(v) + (string.IsNullOrEmpty(unite) ? "" : "\u00A0" + unite) : "–";

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

    private static int Rang(ResultatRegle resultat) => resultat switch
    {
        ResultatRegle.NonConforme => 0,
        ResultatRegle.Avertissement => 1,
        ResultatRegle.Indetermine => 2,
        ResultatRegle.Conforme => 3,
        _ => 4,
    };
}
