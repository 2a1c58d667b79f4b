using System.Runtime.InteropServices;

namespace Cohorte.Domaine.Planification;

/// <summary>Time that a computation may take.</summary>
/// <param name="Secondes">Seconds asked; turned into deterministic time, so that the answer does not depend on the load, with a hard stop of the clock.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BudgetDeCalcul(int Secondes)
{
    /// <summary>Seconds of the clock after which everything stops: twice the budget, unless who asks can wait for the same answer on any machine.</summary>
    public int Butoir { get; init; } = 2 * Secondes;

    /// <summary>One minute.</summary>
    public static readonly BudgetDeCalcul ParDefaut = new(60);
}

/// <summary>Where a long computation is.</summary>
/// <param name="Meilleur">Points of the best answer so far, or <c>null</c>.</param>
/// <param name="Borne">Best bound so far, or <c>null</c>.</param>
/// <param name="Etape">What is being done, in French.</param>
public sealed record AvancementDuCalcul(long? Meilleur, long? Borne, string Etape);
