namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>What is known at the end of a computation.</summary>
public enum StatutDeCalcul
{
    /// <summary>A valid answer, proved the best.</summary>
    Optimal,

    /// <summary>A valid answer; a better one may exist, the bound says by how much at most.</summary>
    Realisable,

    /// <summary>Refused by a check before any computation.</summary>
    Refuse,

    /// <summary>Proved without answer.</summary>
    Impossible,

    /// <summary>Nothing found within the budget, which proves nothing.</summary>
    NonTrouve,
}

/// <summary>Points of one criterion.</summary>
/// <param name="Critere">Its code.</param>
/// <param name="Points">Its points; fewer is better.</param>
public sealed record LigneDePoints(string Critere, long Points);

/// <summary>The answer of the planner.</summary>
/// <param name="Statut">What is known.</param>
/// <param name="Objectif">Points of the calendar, by the independent scoring; <c>null</c> without calendar.</param>
/// <param name="Borne">No calendar has fewer points; <c>null</c> when nothing was computed.</param>
/// <param name="Detail">Points by criterion.</param>
/// <param name="Seances">The half-days, ordered.</param>
/// <param name="Motifs">Refusals before solving, and facts to know.</param>
/// <param name="ConflitMinimal">Rules that cannot hold together, none of which can be left out of the list, unless <paramref name="Motifs"/> says by <c>conflitNonReduit</c> that the budget ran out before.</param>
/// <param name="Relaxations">Rules whose relaxation suffices, with the least size.</param>
public sealed record ResultatCalendrier(
    StatutDeCalcul Statut,
    long? Objectif,
    long? Borne,
    IReadOnlyList<LigneDePoints> Detail,
    IReadOnlyList<Seance> Seances,
    IReadOnlyList<Constat> Motifs,
    IReadOnlyList<Constat> ConflitMinimal,
    IReadOnlyList<Constat> Relaxations)
{
    /// <summary>An answer without calendar.</summary>
    public static ResultatCalendrier Sans(StatutDeCalcul statut, IReadOnlyList<Constat> motifs) => new(statut, null, null, [], [], motifs, [], []);
}
