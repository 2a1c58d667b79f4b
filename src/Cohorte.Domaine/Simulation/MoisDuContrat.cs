using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>One civil month of a contract.</summary>
/// <param name="Mois">First day of the civil month.</param>
/// <param name="Presence">Share of it that the contract covers.</param>
public readonly record struct MoisDuContrat(DateOnly Mois, Presence Presence)
{
    /// <summary>Every civil month from the first day to the last.</summary>
    public static List<MoisDuContrat> Decouper(DateOnly debut, DateOnly fin, Heures hebdomadaires)
    {
        var mois = new List<MoisDuContrat>();
        for (var premier = new DateOnly(debut.Year, debut.Month, 1); premier <= fin; premier = premier.AddMonths(1))
        {
            var jours = DateTime.DaysInMonth(premier.Year, premier.Month);
            var dernier = premier.AddDays(jours - 1);
            var presents = (fin < dernier ? fin : dernier).DayNumber - (debut > premier ? debut : premier).DayNumber + 1;
            mois.Add(new(premier, presents == jours ? Presence.MoisEntier(hebdomadaires) : new Presence(hebdomadaires, presents, jours)));
        }

        return mois;
    }
}
