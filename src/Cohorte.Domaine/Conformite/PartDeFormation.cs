using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>The share of training of a contract: its hours of training over the hours of the contract.</summary>
public static class PartDeFormation
{
    /// <summary>The share as an unrounded fraction; <c>null</c> when a fact is missing or the law of that day gives no base.</summary>
    public static decimal? De(FaitsDuContrat faits, Baremes baremes) =>
        faits is { DateConclusion: { } conclusion, DateDebut: { } debut, DateFin: { } fin, HeuresHebdomadaires: { } hebdomadaires, HeuresFormation: { } heures }
        && fin >= debut
        && BaseDHeures.AuProrataDesMois(baremes, conclusion, debut, fin, hebdomadaires) is { Heures: > 0 } reference
            ? heures.Valeur / reference.Heures
            : null;
}
