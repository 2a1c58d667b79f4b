using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>Days of a civil month that fall in one year of execution of the contract.</summary>
/// <param name="Annee">Year of execution, from 1.</param>
/// <param name="Jours">Calendar days.</param>
public sealed record JoursDUneAnnee(int Annee, int Jours);

/// <summary>Year of execution of an apprenticeship: a new one begins on each anniversary of the first day.</summary>
public static class AnneesDExecution
{
    private const int MoisParAn = 12;

    /// <summary>Year of execution on a day of the contract.</summary>
    public static int Le(ContratDecrit contrat, DateOnly jour) =>
        (contrat.AnneeExecutionDebut ?? 1) + (CalculDeMois.MoisRevolus(contrat.DateDebut, jour.AddDays(-1)) / MoisParAn);

    /// <summary>The days that a contract covers in a civil month, by year of execution, in order: two entries in the month of an anniversary that is not the first.</summary>
    /// <param name="contrat">Contract.</param>
    /// <param name="mois">First day of the civil month.</param>
    public static IReadOnlyList<JoursDUneAnnee> DuMois(ContratDecrit contrat, DateOnly mois)
    {
        var dernierDuMois = mois.AddMonths(1).AddDays(-1);
        var premier = contrat.DateDebut > mois ? contrat.DateDebut : mois;
        var dernier = contrat.DateFin < dernierDuMois ? contrat.DateFin : dernierDuMois;
        var jours = new List<JoursDUneAnnee>();
        for (var jour = premier; jour <= dernier; jour = jour.AddDays(1))
        {
            var annee = Le(contrat, jour);
            if (jours.Count > 0 && jours[^1].Annee == annee) jours[^1] = jours[^1] with { Jours = jours[^1].Jours + 1 };
            else jours.Add(new(annee, 1));
        }

        return jours;
    }
}
