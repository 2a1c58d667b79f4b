using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Depots;

/// <summary>The clocks of a deposit. The delays, in days, are law and come as arguments; <c>null</c> says that no text in force gives one on that date.</summary>
public static class DelaiDeDepot
{
    /// <summary>Last day to send the contract, counted from its first day (D.6325-1).</summary>
    public static DateOnly? LimiteTransmission(DateOnly debutContrat, int? delai) => delai is { } jours ? debutContrat.AddDays(jours) : null;

    /// <summary>Last day of the OPCO to decide, counted from the reception of the contract and its annex (D.6325-2).</summary>
    public static DateOnly? LimiteDecision(Depot depot, int? delai) =>
        depot is { RecuLe: { } recu, DelaiArrete: false } && delai is { } jours ? recu.AddDays(jours) : null;

    /// <summary>First day on which the silence of the OPCO is an agreement: the day after the last one.</summary>
    public static DateOnly? AccordTaciteLe(Depot depot, int? delai) => LimiteDecision(depot, delai)?.AddDays(1);

    /// <summary>Whether silence is an agreement on that day.</summary>
    public static bool SilenceVautAccord(Depot depot, int? delai, DateOnly jour) =>
        depot.Etat is EtatDepot.Recu or EtatDepot.EnInstruction or EtatDepot.Retourne or EtatDepot.Transmis && AccordTaciteLe(depot, delai) is { } des && jour >= des;

    /// <summary>Number of days late on that day, or zero.</summary>
    public static int Retard(DateOnly limite, DateOnly jour) => Math.Max(0, jour.DayNumber - limite.DayNumber);

    /// <summary>« dans 3 jours », « aujourd’hui », « dépassé de 2 jours ».</summary>
    public static string Reste(DateOnly limite, DateOnly jour) => (limite.DayNumber - jour.DayNumber) switch
    {
        0 => "aujourd’hui",
        > 0 and var n => $"dans {Ecriture.Compte(n, "jour")}",
        var n => $"dépassé de {Ecriture.Compte(-n, "jour")}",
    };
}
