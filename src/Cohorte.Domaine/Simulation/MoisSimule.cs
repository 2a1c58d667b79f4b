using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Apprentissage;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>One month of a simulated contract.</summary>
/// <param name="Mois">First day of the civil month.</param>
/// <param name="Presence">Share of the month that is worked.</param>
/// <param name="Age">Age that the pay follows.</param>
/// <param name="Plancher">Minimum of the month, for the legal week.</param>
/// <param name="Bulletin">Payslip.</param>
/// <param name="Aides">Instalments dated in the month.</param>
public sealed record MoisSimule(DateOnly Mois, Presence Presence, int Age, Plancher Plancher, BulletinDePaie Bulletin, Montant Aides)
{
    /// <summary>Days over days of the month, six decimals.</summary>
    public decimal Fraction => Presence.Fraction;

    /// <summary>The legal week of the month, for which the minimum and the pay proposed are given.</summary>
    public required Heures SemaineLegale { get; init; }

    /// <summary>What an apprenticeship adds; <c>null</c> for the other schemes.</summary>
    public MoisDApprenti? Apprenti { get; init; }
}
