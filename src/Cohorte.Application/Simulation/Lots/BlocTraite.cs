using Cohorte.Application.Simulation.Echange;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>A block once computed: its lines in order, ready to be written after the check of duplicates.</summary>
internal sealed class BlocTraite : IDisposable
{
    /// <summary>Identifiers, then what follows them, of every line.</summary>
    public TamponLoue Octets { get; } = new();

    /// <summary>The lines.</summary>
    public List<LigneTraitee> Lignes { get; } = [];

    /// <summary>Refusals, in order.</summary>
    public List<ErreurDeLigne> Erreurs { get; } = [];

    /// <inheritdoc />
    public void Dispose() => Octets.Dispose();
}

/// <summary>Where a line is in its block.</summary>
/// <param name="Numero">Line of the file.</param>
/// <param name="Identifiant">Length of the raw identifier, at <paramref name="Debut"/>.</param>
/// <param name="Debut">First byte.</param>
/// <param name="Fin">Byte after the last.</param>
/// <param name="Acceptee">Whether it was computed.</param>
/// <param name="Erreurs">Number of refusals noted when the line ends.</param>
internal readonly record struct LigneTraitee(long Numero, int Debut, int Identifiant, int Fin, bool Acceptee, int Erreurs);
