namespace Cohorte.Domaine.Simulation;

/// <summary>Something that the simulator supposed, or that the reader must know.</summary>
/// <param name="Code">Stable code (« mutuelle-inconnue »).</param>
/// <param name="Message">Sentence, in French.</param>
public sealed record Hypothese(string Code, string Message);
