using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Travaux;

/// <summary>Runs one kind of job; several implementations, chosen by <see cref="Types"/>.</summary>
public interface ITraitementDeTravail
{
    /// <summary>The kinds it runs.</summary>
    IReadOnlyList<TypeDeTravail> Types { get; }

    /// <summary>Computes the answer, as JSON. It may be called again for the same job after a crash: it writes nothing before its end, and then in one transaction.</summary>
    /// <exception cref="OperationCanceledException">Somebody asked to stop.</exception>
    Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret);
}
