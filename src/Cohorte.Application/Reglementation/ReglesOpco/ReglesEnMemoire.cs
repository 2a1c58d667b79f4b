using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Simulation.Paie;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Application.Reglementation.ReglesOpco;

/// <summary>The law with the published rules of the OPCO, and how many versions it counts.</summary>
public sealed record DroitApplique(Baremes Baremes, int Versions)
{
    /// <summary>Header of the public answers that says which set was used.</summary>
    public const string EnTete = "Cohorte-Baremes";

    /// <summary>The same law as the pay engine reads it.</summary>
    public BaremesDePaie Paie { get; } = new Droit(Baremes).Paie;

    /// <summary>Says which set was used, for the answers whose format has no place for it: « loi », « loi+3 » with three versions of the OPCO.</summary>
    public string Jeu => Versions == 0 ? "loi" : FormattableString.Invariant($"loi+{Versions}");
}

/// <summary>What this process last read of the published rules. Composed once per set of versions: a published version never changes.</summary>
/// <remarks>The pages read the rules again at each request; only the public computations, called thousands of times, are content with what was true a second ago.</remarks>
public sealed class ReglesEnMemoire(Baremes loi, IServiceScopeFactory portees, TimeProvider horloge)
{
    private static readonly TimeSpan Garde = TimeSpan.FromSeconds(1);
    private volatile Instantane? _instantane;

    /// <summary>The law with these published versions; the same object as long as they are the same.</summary>
    public DroitApplique Composer(IReadOnlyCollection<RegleOpco> publiees)
    {
        var cle = publiees.Select(r => r.Id.Valeur).ToHashSet();
        if (_instantane is { } connu && connu.Cle.SetEquals(cle)) return (_instantane = connu with { LuLe = horloge.GetTimestamp() }).Droit;
        var droit = new DroitApplique(publiees.Count == 0 ? loi : BaremesDeLOpco.Composer(loi, publiees), publiees.Count);
        _instantane = new Instantane(cle, droit, horloge.GetTimestamp());
        return droit;
    }

    /// <summary>The law with the published rules, at most a second old.</summary>
    public ValueTask<DroitApplique> RecentAsync(CancellationToken annulation) =>
        _instantane is { } connu && horloge.GetElapsedTime(connu.LuLe) < Garde ? new(connu.Droit) : new(RelireAsync(annulation));

    /// <summary>Forgets what was read, once something is published here.</summary>
    public void Oublier() => _instantane = null;

    private async Task<DroitApplique> RelireAsync(CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        return await portee.ServiceProvider.GetRequiredService<LecteurDeRegles>().DroitAsync(annulation);
    }

    private sealed record Instantane(HashSet<Guid> Cle, DroitApplique Droit, long LuLe);
}
