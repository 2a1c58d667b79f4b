namespace Cohorte.Domaine.Commun;

/// <summary>When to come back, as people say it.</summary>
public enum DelaiDeRappel
{
    [Libelle("Pas de rappel")]
    Aucun,

    [Libelle("Demain")]
    Demain,

    [Libelle("Dans une semaine")]
    UneSemaine,

    [Libelle("Dans deux semaines")]
    DeuxSemaines,

    [Libelle("À une date")]
    Date,
}

/// <summary>Turns what people say into a day.</summary>
public static class Rappels
{
    /// <summary>The day to come back, moved to Monday when it falls on a week-end; a chosen date is kept as it is.</summary>
    public static DateOnly? Jour(DelaiDeRappel delai, DateOnly aujourdhui, DateOnly? choisie) => delai switch
    {
        DelaiDeRappel.Demain => Ouvre(aujourdhui.AddDays(1)),
        DelaiDeRappel.UneSemaine => Ouvre(aujourdhui.AddDays(7)),
        DelaiDeRappel.DeuxSemaines => Ouvre(aujourdhui.AddDays(14)),
        DelaiDeRappel.Date => choisie,
        _ => null,
    };

    private static DateOnly Ouvre(DateOnly jour) => jour.DayOfWeek switch
    {
        DayOfWeek.Saturday => jour.AddDays(2),
        DayOfWeek.Sunday => jour.AddDays(1),
        _ => jour,
    };
}
