using System.Collections.Concurrent;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Travaux;

/// <summary>Within one process: wakes the runner when a job is added, and whoever waits when it ends. Only a shortcut: the rows decide.</summary>
public sealed class SonnetteDesTravaux : IDisposable
{
    private readonly Dictionary<bool, SemaphoreSlim> _reveils = new() { [false] = new(0), [true] = new(0) };
    private readonly ConcurrentDictionary<Id<Travail>, TaskCompletionSource> _attentes = new();

    /// <summary>Says that a job was added.</summary>
    public void Sonner(bool publics)
    {
        if (_reveils[publics].CurrentCount == 0) _reveils[publics].Release();
    }

    /// <summary>Waits for a job, at most so long.</summary>
    public Task AttendreUnTravailAsync(bool publics, TimeSpan auPlus, CancellationToken arret) => _reveils[publics].WaitAsync(auPlus, arret);

    /// <summary>Announces that somebody will wait for the end of a job; to be called before the job is added.</summary>
    public Task Attendre(Id<Travail> id) => _attentes.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Says that a job ended.</summary>
    public void Finir(Id<Travail> id)
    {
        if (_attentes.TryRemove(id, out var attente)) attente.TrySetResult();
    }

    /// <summary>Nobody waits any more.</summary>
    public void Oublier(Id<Travail> id) => _attentes.TryRemove(id, out _);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var reveil in _reveils.Values) reveil.Dispose();
    }
}
