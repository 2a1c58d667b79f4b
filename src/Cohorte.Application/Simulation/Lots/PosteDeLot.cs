using Cohorte.Application.Simulation.Echange;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>What a batch does of its lines: the columns it reads and writes.</summary>
internal abstract class TypeDeLot
{
    /// <summary>Columns that may be given.</summary>
    public abstract IReadOnlyList<string> Colonnes { get; }

    /// <summary>Columns that must be.</summary>
    public abstract IReadOnlyList<string> Obligatoires { get; }

    /// <summary>Columns written; the first is the identifier.</summary>
    public abstract IReadOnlyList<string> Sortie { get; }

    /// <summary>Whether a refused line is written too, with its reason in the last column.</summary>
    public abstract bool EcritLesRefus { get; }

    /// <summary>A worker, used by one thread at a time.</summary>
    /// <param name="rangs">For each column of <see cref="Colonnes"/>, its rank in the file, or −1.</param>
    public abstract PosteDeLot Ouvrir(int[] rangs);
}

/// <summary>Computes lines.</summary>
internal abstract class PosteDeLot
{
    /// <summary>Writes what follows the identifier of a line (« ,1,2… », without its end), or notes why it is refused.</summary>
    /// <returns>Whether the line is accepted.</returns>
    public abstract bool Traiter(LigneCsv ligne, TamponLoue sortie, List<ErreurDeLigne> erreurs);
}
