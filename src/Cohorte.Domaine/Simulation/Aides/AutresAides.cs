using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>Support money of a GEIQ, and the amount that the Agefiph granted.</summary>
internal static class AutresAides
{
    private const int MoisParAn = 12;

    /// <summary>A yearly amount in proportion of the months of the contract, at its end.</summary>
    public static AideSimulee? Geiq(FaitsDesAides faits)
    {
        if (faits.Employeur.Geiq is not true || faits.AuDebut("geiq.accompagnement") is not { } ordinaire) return null;
        var annuel = faits.Personne.MinimumSocial is not null ? faits.AuDebut("geiq.accompagnement-prioritaire") ?? ordinaire : ordinaire;
        var (debut, fin) = (faits.Contrat.DateDebut, faits.Contrat.DateFin);
        var entiers = CalculDeMois.MoisRevolus(debut, fin);
        var reprise = debut.AddMonths(entiers);
        var longueur = debut.AddMonths(entiers + 1).DayNumber - reprise.DayNumber;
        var douziemes = (entiers * longueur) + fin.DayNumber - reprise.DayNumber + 1;
        return AideSimulee.DeCumuls(CodesDAide.Geiq, "Aide à l’accompagnement en GEIQ", [(fin, annuel.Valeur * douziemes / (MoisParAn * longueur))], annuel.Source,
            () => [$"{Ecriture.Montant(new(annuel.Valeur))} par an d’accompagnement, publics de l’arrêté du 10 mars 2022."]);
    }

    public static AideSimulee? Agefiph(FaitsDesAides faits) =>
        faits.Personne.AideAgefiph is { Euros: > 0 } accordee
            ? AideSimulee.DeCumuls(CodesDAide.Agefiph, "Aide de l’Agefiph", [(faits.Contrat.DateFin, accordee.Euros)], new("Décision de l’Agefiph", "Montant saisi", null, "H"), () => ["Montant accordé, tel qu’il est saisi."])
            : null;
}
