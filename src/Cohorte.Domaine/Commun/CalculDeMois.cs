namespace Cohorte.Domaine.Commun;

/// <summary>Month arithmetic of contracts: always counted from the start, with end-of-month clamping, never chained.</summary>
public static class CalculDeMois
{
    /// <summary>Last day of a contract of <paramref name="mois"/> whole months: AddMonths(start, n) − 1 day.</summary>
    public static DateOnly DernierJour(DateOnly debut, int mois) => debut.AddMonths(mois).AddDays(-1);

    /// <summary>Whole months elapsed when the contract runs from <paramref name="debut"/> to <paramref name="fin"/>, both included.</summary>
    public static int MoisRevolus(DateOnly debut, DateOnly fin)
    {
        var mois = ((fin.Year - debut.Year) * 12) + fin.Month - debut.Month + 1;
        while (mois > 0 && DernierJour(debut, mois) > fin) mois--;
        return Math.Max(mois, 0);
    }

    /// <summary>Whole months plus the remaining days over the length of that started contract month.</summary>
    public static decimal MoisEtFraction(DateOnly debut, DateOnly fin)
    {
        var mois = MoisRevolus(debut, fin);
        var reprise = debut.AddMonths(mois);
        var longueur = debut.AddMonths(mois + 1).DayNumber - reprise.DayNumber;
        var restants = fin.DayNumber - reprise.DayNumber + 1;
        return mois + ((decimal)restants / longueur);
    }

    /// <summary>Completed years by month and day; a person born on 29 February ages on the day after 28 February in common years.</summary>
    public static int Age(DateOnly naissance, DateOnly jour)
    {
        var age = jour.Year - naissance.Year;
        if ((jour.Month, jour.Day).CompareTo((naissance.Month, naissance.Day)) < 0) age--;
        return age;
    }
}
