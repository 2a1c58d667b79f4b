using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>A conformity sheet as a page shows it: the answer first, rule by rule, the three readings of the base, the admissible region.</summary>
/// <param name="Feuille">The sheet.</param>
/// <param name="Levees">Rules that a legal basis lifts, with the basis.</param>
/// <param name="Methodes">Readings of the base of hours.</param>
/// <param name="Trace">The region to draw.</param>
/// <param name="AutreDate">Day whose law was replayed, if it is not the contract's own.</param>
public sealed record FeuilleAffichee(FeuilleDeConformite Feuille, IReadOnlyDictionary<string, BaseLegale> Levees, IReadOnlyList<LectureDUneMethode> Methodes, TraceDeRegion? Trace, DateOnly? AutreDate)
{
    /// <summary>Whether what explains the answer is folded, on a page about something else.</summary>
    public bool EstRepliee { get; init; }

    /// <summary>Where what is missing is entered.</summary>
    public LiensDeSaisie? Liens { get; init; }

    /// <summary>Judges, and prepares what is drawn.</summary>
    public static FeuilleAffichee De(FaitsDuContrat faits, Droit droit, IReadOnlyCollection<BaseLegale> bases)
    {
        var feuille = FeuilleDeConformite.De(faits, droit);
        return new(feuille, PorteeDesBasesLegales.Levees(feuille.Verdicts, faits, bases, droit), ComparaisonDesMethodes.De(faits, droit), TraceDeRegion.De(faits, droit), droit.AutreDate);
    }

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

    /// <summary>Rules broken that a legal basis lifts.</summary>
    public int Leves => Feuille.Verdicts.Count(EstLeve);

    /// <summary>How many of each outcome, in the order they matter; those lifted are apart.</summary>
    public IEnumerable<(ResultatRegle Resultat, int Nombre)> Comptes => Feuille.Verdicts.Where(v => !EstLeve(v)).GroupBy(v => v.Resultat).OrderBy(g => TableDeVerdicts.Rang(g.Key)).Select(g => (g.Key, g.Count()));

    /// <summary>Whether a legal basis of the action lifts a broken rule.</summary>
    public bool EstLeve(Verdict verdict) => Levees.ContainsKey(verdict.Code);

    private IEnumerable<Verdict> ParImportance => TableDeVerdicts.ParImportance(Feuille.Verdicts);
}
