using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The contract (CDD), or the <i>action de professionnalisation</i> (CDI), lasts 6 to 12 months; beyond 12 only its minimum is judged here, the longer lengths having their own rules.</summary>
/// <remarks>Source: article L.6325-11 of the Code du travail. Severity: blocking. Months are counted from the start, with end-of-month clamping.</remarks>
public static class DUR_01
{
    /// <summary>Code of the rule.</summary>
    public const string Code = "DUR-01";

    private const string Intitule = "Durée du contrat";

    /// <summary>Judges a contract by the law of its day of conclusion.</summary>
    public static Verdict Verifier(FaitsDuContrat faits, Baremes baremes)
    {
        if (faits is not { DateConclusion: { } conclusion, DateDebut: { } debut, DateFin: { } fin })
        {
            return Rendre(ResultatRegle.Indetermine, "Il manque la date de conclusion, le début ou la fin du contrat.") with { FaitsManquants = ["dates du contrat"] };
        }

        if (fin < debut) return Rendre(ResultatRegle.Indetermine, "La fin du contrat précède son début.") with { FaitsManquants = ["dates du contrat"] };
        if (!baremes.Nombre("contrat-pro.duree.minimum").TryA(conclusion, out var minimum) || !baremes.Nombre("contrat-pro.duree.maximum").TryA(conclusion, out var maximum))
        {
            return Rendre(ResultatRegle.Indetermine, $"Aucun texte connu ne fixe la durée au {Ecriture.DateCourte(conclusion)}.") with { FaitsManquants = ["texte en vigueur"] };
        }

        var mois = CalculDeMois.MoisEtFraction(debut, fin);
        var auPlusTot = CalculDeMois.DernierJour(debut, (int)minimum.Valeur);
        if (fin < auPlusTot)
        {
            return Rendre(ResultatRegle.NonConforme, $"Le contrat dure moins de {Ecriture.Nombre(minimum.Valeur)} mois.") with
            {
                Valeur = mois,
                Borne = minimum.Valeur,
                Unite = "mois",
                Source = minimum.Source,
                Calcul = $"du {Ecriture.DateCourte(debut)} au {Ecriture.DateCourte(fin)}{Typo.PointVirgule}{Ecriture.Nombre(minimum.Valeur)} mois se terminent le {Ecriture.DateCourte(auPlusTot)}",
                Corrections = [new Correction("contrat.dateFin", auPlusTot.ToString("yyyy-MM-dd", null), $"terminer au plus tôt le {Ecriture.DateLongue(auPlusTot)}")],
            };
        }

        var auPlusTard = CalculDeMois.DernierJour(debut, (int)maximum.Valeur);
        return Rendre(ResultatRegle.Conforme, fin <= auPlusTard
            ? $"Le contrat dure {Ecriture.Nombre(mois)} mois."
            : $"Le contrat dure {Ecriture.Nombre(mois)} mois{Typo.PointVirgule}au-delà de {Ecriture.Nombre(maximum.Valeur)} mois, d’autres règles décident.") with
        {
            Valeur = mois,
            Borne = maximum.Valeur,
            Unite = "mois",
            Source = maximum.Source,
        };
    }

    /// <summary>Whether the contract goes beyond the ordinary maximum, where other rules decide.</summary>
    public static bool DepasseLOrdinaire(DateOnly conclusion, DateOnly debut, DateOnly fin, Baremes baremes) =>
        baremes.Nombre("contrat-pro.duree.maximum").TryA(conclusion, out var maximum) && fin > CalculDeMois.DernierJour(debut, (int)maximum.Valeur);

    private static Verdict Rendre(ResultatRegle resultat, string message) => new() { Code = Code, Intitule = Intitule, Resultat = resultat, Message = message };
}
