using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>What a half-day is, in the year planner; each has a letter, so that the planner reads without colour.</summary>
public enum NatureDeCase
{
    HorsContrat,
    Entreprise,
    Centre,
    Evaluation,
    Ferie,
    Conges,
    Fermeture,
    PleineSaison,
    PeriodeChargee,
    Integration,
    Libre,
}

/// <summary>Whose planner it is.</summary>
public enum VueDuPlan
{
    Groupe,
    Prestataire,
    Entreprise,
}

/// <summary>A half-day of the planner.</summary>
/// <param name="Jour">Day.</param>
/// <param name="Demi">Morning or afternoon.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Seances">The half-days in centre then.</param>
/// <param name="Prestataire">Rank of the provider in the problem, when somebody is in centre.</param>
/// <param name="Raison">Why it is not an ordinary half-day in the firm, in words.</param>
public sealed record CaseDuPlan(DateOnly Jour, DemiJournee Demi, NatureDeCase Nature, IReadOnlyList<Seance> Seances, int? Prestataire, string? Raison);

/// <summary>A week of the planner.</summary>
/// <param name="Lundi">Its Monday.</param>
/// <param name="Numero">ISO number.</param>
/// <param name="Cases">Ten half-days, Monday morning to Friday afternoon.</param>
/// <param name="Heures">Hours in centre.</param>
/// <param name="Cumul">Hours in centre since the start.</param>
/// <param name="Attendu">Hours that even progress would have placed at the end of the week.</param>
public sealed record SemaineDuPlan(DateOnly Lundi, int Numero, IReadOnlyList<CaseDuPlan> Cases, decimal Heures, decimal Cumul, decimal Attendu);

/// <summary>A month of the planner: the weeks whose Thursday falls in it.</summary>
/// <param name="Premier">First day of the month.</param>
/// <param name="Semaines">Its weeks.</param>
/// <param name="Totaux">Hours by module.</param>
public sealed record MoisDuPlan(DateOnly Premier, IReadOnlyList<SemaineDuPlan> Semaines, IReadOnlyList<(string Module, decimal Heures)> Totaux);

/// <summary>A calendar as people read it: months, ISO weeks, half-days from Monday to Friday.</summary>
/// <param name="Vue">Whose planner.</param>
/// <param name="Cle">Identifier of the group, provider or firm.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Mois">The months.</param>
/// <param name="Total">Hours to place.</param>
public sealed record PlanAnnuel(VueDuPlan Vue, string Cle, string Nom, IReadOnlyList<MoisDuPlan> Mois, decimal Total);
