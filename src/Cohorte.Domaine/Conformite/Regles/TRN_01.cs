using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The share of training lies between 15 % (never under 150 h) and 25 % of the contract; beyond, an agreement is needed.</summary>
/// <remarks>Source: article L.6325-13 of the Code du travail (L.6325-14 for the agreement). Severity: blocking. Bounds are compared unrounded.</remarks>
public static class TRN_01
{
    /// <summary>Code of the rule.</summary>
    public const string Code = "TRN-01";

    private const string Intitule = "Part de formation du contrat";
    private const decimal Pas = 0.1m;

    /// <summary>Judges a contract by the law of its day of conclusion.</summary>
    public static Verdict Verifier(FaitsDuContrat faits, Baremes baremes)
    {
        var manquants = Manquants(faits);
        if (manquants.Count > 0) return Indetermine($"Il manque{Typo.DeuxPoints}{Typo.Liste(manquants)}.", manquants);
        var (conclusion, debut, fin, heures) = (faits.DateConclusion!.Value, faits.DateDebut!.Value, faits.DateFin!.Value, faits.HeuresFormation!.Value.Valeur);
        if (fin < debut) return Indetermine("La fin du contrat précède son début.", ["dates du contrat"]);
        if (!baremes.Nombre("contrat-pro.part-formation.minimum").TryA(conclusion, out var minimum)
            || !baremes.Nombre("contrat-pro.part-formation.maximum").TryA(conclusion, out var maximum)
            || !baremes.Nombre("contrat-pro.part-formation.plancher").TryA(conclusion, out var plancher)
            || BaseDHeures.AuProrataDesMois(baremes, conclusion, debut, fin, faits.HeuresHebdomadaires!.Value) is not { } reference)
        {
            return Indetermine($"Aucun texte connu ne fixe la part de formation au {Ecriture.DateCourte(conclusion)}.", ["texte en vigueur"]);
        }

        var bas = Math.Max(minimum.Valeur * reference.Heures, plancher.Valeur);
        var haut = maximum.Valeur * reference.Heures;
        var calcul = $"{reference.Calcul}{Typo.PointVirgule}{Ecriture.Nombre(heures)} h = {Ecriture.Pourcentage(heures / reference.Heures)}{Typo.PointVirgule}minimum {Ecriture.Nombre(bas)} h, maximum {Ecriture.Nombre(haut)} h";
        Verdict Rendre(ResultatRegle resultat, string message, decimal borne, SourceJuridique source, params Correction[] corrections) => new()
        {
            Code = Code,
            Intitule = Intitule,
            Resultat = resultat,
            Message = message,
            Valeur = heures,
            Borne = borne,
            Unite = "h",
            Calcul = calcul,
            Source = source,
            Corrections = corrections,
        };

        if (heures < bas)
        {
            var cible = Math.Ceiling(bas / Pas) * Pas;
            return Rendre(ResultatRegle.NonConforme, $"{Ecriture.Nombre(heures)} h de formation pour au moins {Ecriture.Nombre(bas)} h.", bas, minimum.Source,
                new Correction("contrat.heuresFormation", Invariant(cible), $"ajouter {Ecriture.Nombre(cible - heures)} h"));
        }

        if (heures <= haut) return Rendre(ResultatRegle.Conforme, $"{Ecriture.Nombre(heures)} h de formation, soit {Ecriture.Pourcentage(heures / reference.Heures)} du contrat.", haut, maximum.Source);
        if (faits.AccordDepassementFormation is not null)
        {
            if (faits.PlafondFormation is not { } plafond || heures <= plafond.Fraction * reference.Heures)
            {
                return Rendre(ResultatRegle.Conforme, $"{Ecriture.Pourcentage(heures / reference.Heures)} de formation, permis par l’accord de l’article L. 6325-14.", haut, maximum.Source);
            }

            haut = plafond.Fraction * reference.Heures;
        }

        var permis = Math.Floor(haut / Pas) * Pas;
        return Rendre(ResultatRegle.NonConforme, $"{Ecriture.Nombre(heures)} h de formation pour au plus {Ecriture.Nombre(haut)} h.", haut, maximum.Source,
        [
            new Correction("contrat.heuresFormation", Invariant(permis), $"retirer {Ecriture.Nombre(heures - permis)} h"),
            .. FinAuPlusTot(faits, baremes) is { } terme ? new[] { new Correction("contrat.dateFin", terme.ToString("yyyy-MM-dd", null), $"terminer au plus tôt le {Ecriture.DateLongue(terme)}") } : [],
        ]);
    }

    /// <summary>Earliest end that makes the hours fit, found by re-running the rule; <c>null</c> beyond three years.</summary>
    private static DateOnly? FinAuPlusTot(FaitsDuContrat faits, Baremes baremes)
    {
        bool Tient(DateOnly fin) => BaseDHeures.AuProrataDesMois(baremes, faits.DateConclusion!.Value, faits.DateDebut!.Value, fin, faits.HeuresHebdomadaires!.Value) is { } b
            && faits.HeuresFormation!.Value.Valeur <= (faits.PlafondFormation?.Fraction ?? baremes.Nombre("contrat-pro.part-formation.maximum").A(faits.DateConclusion!.Value)!.Valeur) * b.Heures;
        var (bas, haut) = (faits.DateFin!.Value.DayNumber, faits.DateDebut!.Value.AddYears(3).DayNumber);
        if (haut <= bas || !Tient(DateOnly.FromDayNumber(haut))) return null;
        while (haut - bas > 1)
        {
            var milieu = (bas + haut) / 2;
            if (Tient(DateOnly.FromDayNumber(milieu))) haut = milieu;
            else bas = milieu;
        }

        return DateOnly.FromDayNumber(haut);
    }

    private static List<string> Manquants(FaitsDuContrat faits)
    {
        var manquants = new List<string>();
        if (faits.DateConclusion is null) manquants.Add("date de conclusion");
        if (faits.DateDebut is null) manquants.Add("début du contrat");
        if (faits.DateFin is null) manquants.Add("fin du contrat");
        if (faits.HeuresHebdomadaires is null) manquants.Add("heures par semaine");
        if (faits.HeuresFormation is null) manquants.Add("heures de formation");
        return manquants;
    }

    private static Verdict Indetermine(string message, IReadOnlyList<string> manquants) =>
        new() { Code = Code, Intitule = Intitule, Resultat = ResultatRegle.Indetermine, Message = message, FaitsManquants = manquants };

    private static string Invariant(decimal valeur) => valeur.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
