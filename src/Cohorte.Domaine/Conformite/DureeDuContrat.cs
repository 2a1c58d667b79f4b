using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the rules on the length of a contract share: the ordinary bounds and the basis that goes beyond.</summary>
/// <param name="Conclusion">Day of conclusion.</param>
/// <param name="Debut">First day.</param>
/// <param name="Fin">Last day.</param>
/// <param name="Minimum">Least months.</param>
/// <param name="Maximum">Most months, ordinarily.</param>
public sealed record DureeDuContrat(DateOnly Conclusion, DateOnly Debut, DateOnly Fin, ValeurDatee<decimal> Minimum, ValeurDatee<decimal> Maximum)
{
    /// <summary>Months, the started one counted pro rata.</summary>
    public decimal Mois => CalculDeMois.MoisEtFraction(Debut, Fin);

    /// <summary>Whether the contract lasts more than the ordinary maximum.</summary>
    public bool DepasseLOrdinaire => Fin > DernierJour(Maximum);

    /// <summary>Last day of a contract of that many months.</summary>
    public DateOnly DernierJour(ValeurDatee<decimal> mois) => CalculDeMois.DernierJour(Debut, (int)mois.Valeur);

    /// <summary>The lengths of these facts; <c>null</c> when a date or the text is missing.</summary>
    public static DureeDuContrat? De(FaitsDuContrat f, Droit droit) =>
        f is { DateConclusion: { } conclusion, DateDebut: { } debut, DateFin: { } fin } && fin >= debut
        && droit.Nombre("contrat-pro.duree.minimum", conclusion) is { } minimum && droit.Nombre("contrat-pro.duree.maximum", conclusion) is { } maximum
            ? new DureeDuContrat(conclusion, debut, fin, minimum, maximum)
            : null;

    /// <summary>Whether L.6325-1-1 applies to the person; <c>null</c> when no text gives its terms.</summary>
    public static StatutDuPublic? NouvelleChance(FaitsDuContrat f, DateOnly conclusion, Droit droit) =>
        droit.Nombre("contrat-pro.public.age-maximum-exclu", conclusion) is { } age && droit.Nombre("contrat-pro.public.nouvelle-chance.inscription", conclusion) is { } mois
            ? StatutDuPublic.NouvelleChance(f, conclusion, (int)age.Valeur, (int)mois.Valeur)
            : null;

    /// <summary>« du 14/02/2022 au 13/10/2022 = 8 mois ».</summary>
    public string Calcul(ValeurDatee<decimal> borne) =>
        $"du {Ecriture.DateCourte(Debut)} au {Ecriture.DateCourte(Fin)} = {Ecriture.Nombre(Mois)} mois{Typo.PointVirgule}{Ecriture.Nombre(borne.Valeur)} mois se terminent le {Ecriture.DateCourte(DernierJour(borne))}";

    /// <summary>The correction that ends the contract on the last day of a bound.</summary>
    public Correction Finir(ValeurDatee<decimal> borne, bool auPlusTot)
    {
        var jour = DernierJour(borne);
        return new Correction(Champs.DateFin.Chemin, jour, $"terminer au plus {(auPlusTot ? "tôt" : "tard")} le {Ecriture.DateLongue(jour)}");
    }
}
