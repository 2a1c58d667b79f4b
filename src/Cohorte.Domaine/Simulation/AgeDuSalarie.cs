using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation;

/// <summary>The age that pay and aids follow (D.6325-16): that of the first day in the first month, then the age reached before the first of the month, so that a birthday counts from the month after.</summary>
public static class AgeDuSalarie
{
    /// <summary>Age in the civil month of a day.</summary>
    public static int AuMois(DateOnly naissance, DateOnly debut, DateOnly jour) =>
        jour.Year == debut.Year && jour.Month == debut.Month ? CalculDeMois.Age(naissance, debut) : CalculDeMois.Age(naissance, new DateOnly(jour.Year, jour.Month, 1).AddDays(-1));
}
