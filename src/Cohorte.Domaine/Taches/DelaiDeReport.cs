using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Taches;

/// <summary>Until when a turn is put off, as people say it.</summary>
public enum DelaiDeReport
{
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
public static class JourDeReport
{
    /// <summary>The day, moved to Monday when it falls on a week-end; a chosen date stays as it is.</summary>
    public static DateOnly? De(DelaiDeReport delai, DateOnly aujourdhui, DateOnly? choisi) => delai switch
    {
        DelaiDeReport.Demain => Ouvre(aujourdhui.AddDays(1)),
        DelaiDeReport.UneSemaine => Ouvre(aujourdhui.AddDays(7)),
        DelaiDeReport.DeuxSemaines => Ouvre(aujourdhui.AddDays(14)),
        _ => choisi,
    };

    private static DateOnly Ouvre(DateOnly jour) => jour.DayOfWeek switch
    {
        DayOfWeek.Saturday => jour.AddDays(2),
        DayOfWeek.Sunday => jour.AddDays(1),
        _ => jour,
    };
}
