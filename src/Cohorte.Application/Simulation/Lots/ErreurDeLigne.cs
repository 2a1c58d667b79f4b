namespace Cohorte.Application.Simulation.Lots;

/// <summary>Why a line is refused.</summary>
/// <param name="Ligne">Number in the file; the header is line 1.</param>
/// <param name="Colonne">Column, when one is at fault.</param>
/// <param name="Message">Reason, in French.</param>
public readonly record struct ErreurDeLigne(long Ligne, string? Colonne, string Message)
{
    /// <inheritdoc />
    public override string ToString() => Colonne is null ? $"ligne {Ligne}\u00A0: {Message}" : $"ligne {Ligne}, colonne {Colonne}\u00A0: {Message}";
}
