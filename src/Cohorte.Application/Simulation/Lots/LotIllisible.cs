namespace Cohorte.Application.Simulation.Lots;

/// <summary>A batch that cannot be read at all: what is wrong, in French.</summary>
public sealed class LotIllisible(string message) : Exception(message);
