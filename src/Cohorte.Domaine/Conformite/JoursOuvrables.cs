using Cohorte.Domaine.Planification;

namespace Cohorte.Domaine.Conformite;

/// <summary>Working days in the sense of the Code du travail: Monday to Saturday, public holidays apart.</summary>
public static class JoursOuvrables
{
    /// <summary>The nth working day after a day.</summary>
    public static DateOnly Apres(DateOnly jour, int nombre)
    {
        while (nombre > 0)
        {
            jour = jour.AddDays(1);
            if (jour.DayOfWeek != DayOfWeek.Sunday && !JoursFeries.EstFerie(jour, Territoire.Metropole)) nombre--;
        }

        return jour;
    }
}
