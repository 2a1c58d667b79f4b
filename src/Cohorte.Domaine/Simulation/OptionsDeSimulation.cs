using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>How to simulate.</summary>
/// <param name="Lectures">Readings of the disputed points of the minimum pay; <c>null</c> takes those of the barèmes.</param>
public sealed record OptionsDeSimulation(LecturesDiscutees? Lectures = null)
{
    /// <summary>Everything by the barèmes.</summary>
    public static readonly OptionsDeSimulation ParDefaut = new();
}
