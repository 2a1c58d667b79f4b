using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>State aid to the employer of an apprentice, by the date of signature, the head-count and the level prepared: the <i>aide unique</i> of small firms up to level 4, else the exceptional aid of the day. Never both.</summary>
internal static class AidesALApprentissage
{
    private const string Unique = "apprentissage.aide-unique";
    private const string Exceptionnelle = "apprentissage.aide-exceptionnelle";
    private const int MoisParAn = 12;

    /// <summary>The aid, or <c>null</c> when the text of the day gives none.</summary>
    public static AideSimulee? Calculer(FaitsDesAides faits)
    {
        if (!EstConnue(faits) || faits.Contrat.NiveauPrepare > faits.ALaConclusion("apprentissage.aide.niveau-maximal")!.Valeur || EstUnRenouvellement(faits)) return null;
        return EstUnique(faits) ? DUnique(faits) : DExceptionnelle(faits);
    }

    /// <summary>Whether the barèmes know what the day of conclusion gives, an aid or none.</summary>
    public static bool EstConnue(FaitsDesAides faits) => faits.ALaConclusion("apprentissage.aide.niveau-maximal") is not null && (EstUnique(faits) || faits.ALaConclusion(CodeDExceptionnelle(faits)) is not null);

    private static bool EstGrande(FaitsDesAides faits) => faits.Employeur.Effectif >= faits.ALaConclusion("apprentissage.aide.effectif-grande")!.Valeur;

    private static bool EstUnique(FaitsDesAides faits) => !EstGrande(faits) && faits.Contrat.NiveauPrepare <= faits.ALaConclusion("apprentissage.aide.niveau-unique")!.Valeur;

    /// <summary>No second aid for the same employer, apprentice and certification, once the text says so.</summary>
    private static bool EstUnRenouvellement(FaitsDesAides faits) => faits.Contrat.PremierContratMemeCertification is false && faits.ALaConclusion(Unique + ".rqth") is not null;

    private static AideSimulee? DUnique(FaitsDesAides faits)
    {
        var premiere = faits.ALaConclusion(Unique + ".annee-1")!;
        var montant = faits.Personne.Rqth is true ? faits.ALaConclusion(Unique + ".rqth") ?? premiere : premiere;
        var mineur = faits.ALaConclusion(Unique + ".annee-1.mineur") ?? montant;
        decimal Annuel(DateOnly jour, int annee) => annee == 1 ? (EstMineur(faits, jour) ? mineur : montant).Valeur : faits.ALaConclusion($"{Unique}.annee-{annee}")?.Valeur ?? 0;
        return De(faits, CodesDAide.UniqueApprentissage, "Aide unique à l’apprentissage", Annuel, montant);
    }

    private static AideSimulee? DExceptionnelle(FaitsDesAides faits)
    {
        var ordinaire = faits.ALaConclusion(CodeDExceptionnelle(faits))!;
        var montant = faits.Personne.Rqth is true ? faits.ALaConclusion(Exceptionnelle + ".rqth") ?? ordinaire : ordinaire;
        if (montant.Valeur == 0 || faits.Contrat.DateDebut.Year > faits.ALaConclusion("apprentissage.aide.debut-au-plus-tard")?.Valeur) return null;
        var mineur = faits.ALaConclusion(Exceptionnelle + ".mineur") ?? montant;
        return De(faits, CodesDAide.ExceptionnelleApprentissage, "Aide exceptionnelle à l’apprentissage", (jour, annee) => annee == 1 ? (EstMineur(faits, jour) ? mineur : montant).Valeur : 0, montant);
    }

    private static string CodeDExceptionnelle(FaitsDesAides faits)
    {
        var niveau = Math.Min(faits.Contrat.NiveauPrepare!.Value, 6);
        return EstGrande(faits) ? $"{Exceptionnelle}.grande.niveau-{Math.Max(niveau, 4)}" : $"{Exceptionnelle}.petite.niveau-{Math.Max(niveau, 5)}";
    }

    private static bool EstMineur(FaitsDesAides faits, DateOnly jour) =>
        AgeDuSalarie.AuMois(faits.Personne.DateNaissance, faits.Contrat.DateDebut, jour) < faits.Baremes.Nombre("apprentissage.remuneration.age-majorite").A(faits.Contrat.DateDebut)!.Valeur;

    private static AideSimulee De(FaitsDesAides faits, string code, string libelle, Func<DateOnly, int, decimal> annuel, ValeurDatee<decimal> montant)
    {
        var annees = (int)faits.ALaConclusion("apprentissage.aide.annees")!.Valeur;
        var cumuls = EnJours(faits) ? ParMoisCivil(faits, annuel) : ParMoisDeContrat(faits, annees, annuel);
        return AideSimulee.DeCumuls(code, libelle, [.. cumuls], montant.Source, () => Conditions(faits, annees));
    }

    /// <summary>Contracts under a year signed since the text: by civil month, the first and the last in proportion of their days.</summary>
    private static bool EnJours(FaitsDesAides faits) =>
        faits.ALaConclusion("apprentissage.aide.prorata-en-jours") is { } seuil && CalculDeMois.MoisRevolus(faits.Contrat.DateDebut, faits.Contrat.DateFin) < seuil.Valeur;

    private static IEnumerable<(DateOnly Date, decimal Cumul)> ParMoisDeContrat(FaitsDesAides faits, int annees, Func<DateOnly, int, decimal> annuel)
    {
        decimal cumul = 0;
        var mois = faits.MoisCommences(annees * MoisParAn);
        for (var rang = 1; rang <= mois; rang++)
        {
            cumul += annuel(faits.Contrat.DateDebut.AddMonths(rang - 1), ((rang - 1) / MoisParAn) + 1);
            yield return (faits.FinDuMois(rang), cumul / MoisParAn);
        }
    }

    private static IEnumerable<(DateOnly Date, decimal Cumul)> ParMoisCivil(FaitsDesAides faits, Func<DateOnly, int, decimal> annuel)
    {
        decimal cumul = 0;
        foreach (var mois in MoisDuContrat.Decouper(faits.Contrat.DateDebut, faits.Contrat.DateFin, faits.Contrat.HeuresHebdomadaires))
        {
            var premier = mois.Mois < faits.Contrat.DateDebut ? faits.Contrat.DateDebut : mois.Mois;
            var dernier = mois.Mois.AddMonths(1).AddDays(-1);
            cumul += annuel(premier, 1) * mois.Presence.Jours / mois.Presence.JoursDuMois;
            yield return (dernier < faits.Contrat.DateFin ? dernier : faits.Contrat.DateFin, cumul / MoisParAn);
        }
    }

    private static List<string> Conditions(FaitsDesAides faits, int annees)
    {
        List<string> conditions =
        [
            $"{(annees == 1 ? "Première année du contrat" : "Chaque année du contrat, jusqu’à la quatrième")}, contrat transmis à l’OPCO dans les six mois.",
            "Versée chaque mois par l’ASP, avant la paie\u202F; suspendue sans déclaration sociale.",
        ];
        if (faits.Contrat.PremierContratMemeCertification is null) conditions.Add("Premier contrat de cette personne chez cet employeur pour cette certification.");
        if (EstGrande(faits)) conditions.Add("À partir de 250 salariés, elle est remboursée si le quota d’alternants n’est pas atteint l’année suivante (5 %, ou 3 % et 10 % de progression).");
        return conditions;
    }
}
