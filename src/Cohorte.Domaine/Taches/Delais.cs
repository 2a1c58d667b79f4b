namespace Cohorte.Domaine.Taches;

/// <summary>Delays of law in force, given by the barèmes; an unknown delay gives no deadline.</summary>
/// <param name="JoursDeDepot">Days to send a contract, from its start.</param>
/// <param name="JoursDeDecision">Days for the OPCO to decide, from complete reception.</param>
/// <param name="MoisDAdequation">Months to review the programme, from the start of the contract.</param>
public sealed record Delais(Func<DateOnly, int?> JoursDeDepot, Func<DateOnly, int?> JoursDeDecision, Func<DateOnly, int?> MoisDAdequation)
{
    /// <summary>Last day to send.</summary>
    public DateOnly? Depot(DateOnly debut) => JoursDeDepot(debut) is { } jours ? debut.AddDays(jours) : null;

    /// <summary>Last day to decide.</summary>
    public DateOnly? Decision(DateOnly reception) => JoursDeDecision(reception) is { } jours ? reception.AddDays(jours) : null;

    /// <summary>Last day to review the programme.</summary>
    public DateOnly? Adequation(DateOnly debut) => MoisDAdequation(debut) is { } mois ? debut.AddMonths(mois) : null;
}
