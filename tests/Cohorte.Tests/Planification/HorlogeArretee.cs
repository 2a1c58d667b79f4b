using Cohorte.Domaine.Planification;

namespace Cohorte.Tests.Planification;

/// <summary>A clock that stands still, so that only the deterministic budget bounds a search, whatever the machine.</summary>
internal sealed class HorlogeArretee : TimeProvider
{
    /// <summary>A budget of deterministic time alone: the solver reads the machine's own clock, and is given hours of it.</summary>
    public static BudgetDeCalcul Budget(int secondes) => new(secondes) { Butoir = 36_000 };

    public override long GetTimestamp() => 0;
}
