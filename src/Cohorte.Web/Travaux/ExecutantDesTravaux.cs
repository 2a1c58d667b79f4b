using System.Diagnostics;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Web.Travaux;

/// <summary>Runs the background jobs beside the pages: one at a time for the people of the product, one at a time for the public API.</summary>
/// <remarks>It may be killed at any moment: the job is a row, its lease ends, and the next process takes it again from its beginning.</remarks>
internal sealed partial class ExecutantDesTravaux(IServiceScopeFactory portees, SonnetteDesTravaux sonnette, TimeProvider horloge, ILogger<ExecutantDesTravaux> journal) : BackgroundService
{
    private static readonly TimeSpan Repos = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Nouvelles = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan GardeDesPublics = TimeSpan.FromDays(1);
    private readonly string _executant = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.CreateVersion7():N}";

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(ServirAsync(false, stoppingToken), ServirAsync(true, stoppingToken));

    private async Task ServirAsync(bool publics, CancellationToken arret)
    {
        await Task.Yield();
        while (!arret.IsCancellationRequested)
        {
            try
            {
                if (await PrendreAsync(publics, arret) is { } travail) await ExecuterAsync(travail, arret);
                else await sonnette.AttendreUnTravailAsync(publics, Repos, arret);
            }
            catch (OperationCanceledException) when (arret.IsCancellationRequested)
            {
                return;
            }
            catch (Exception erreur)
            {
                // The database may be away for a while (restart, restore): the runner outlives it.
                FileInterrompue(journal, erreur);
                await Task.Delay(Repos, CancellationToken.None);
            }
        }
    }

    private Task<Travail?> PrendreAsync(bool publics, CancellationToken arret) => AvecFileAsync(async file =>
    {
        if (publics) await file.OublierPublicsAsync(horloge.MaintenantUtc() - GardeDesPublics, arret);
        return await file.PrendreAsync(_executant, publics, arret);
    });

    private async Task ExecuterAsync(Travail travail, CancellationToken arret)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(arret);
        var suivi = new DernierAvancement();
        var calcul = Task.Run(() => TraiterAsync(travail, suivi, stop.Token), CancellationToken.None);
        try
        {
            await DonnerDesNouvellesAsync(travail, suivi, calcul, stop);
            var resultat = await calcul;
            await AvecFileAsync(async file => { await file.TerminerAsync(travail.Id, _executant, resultat, CancellationToken.None); return 0; });
        }
        catch (OperationCanceledException) when (arret.IsCancellationRequested)
        {
            await AvecFileAsync(async file => { await file.RendreAsync(travail.Id, _executant, CancellationToken.None); return 0; });
            throw;
        }
        catch (OperationCanceledException)
        {
            await AvecFileAsync(async file => { await file.ArreterAsync(travail.Id, _executant, null, CancellationToken.None); return 0; });
        }
        catch (Exception erreur)
        {
            TravailEchoue(journal, travail.Id.Valeur, erreur);
            await AvecFileAsync(async file => { await file.ArreterAsync(travail.Id, _executant, "Le calcul s’est arrêté sur une erreur interne. Relancez-le ; si cela recommence, prévenez l’administrateur.", CancellationToken.None); return 0; });
        }
        finally
        {
            sonnette.Finir(travail.Id);
        }
    }

    private async Task<string> TraiterAsync(Travail travail, DernierAvancement suivi, CancellationToken arret)
    {
        await using var portee = portees.CreateAsyncScope();
        var traitement = portee.ServiceProvider.GetServices<ITraitementDeTravail>().Single(t => t.Types.Contains(travail.Type));
        return await traitement.TraiterAsync(travail, suivi, arret);
    }

    /// <summary>Renews the lease every second; loses it, or is asked to stop, and the computation stops.</summary>
    private async Task DonnerDesNouvellesAsync(Travail travail, DernierAvancement suivi, Task calcul, CancellationTokenSource stop)
    {
        var montre = Stopwatch.StartNew();
        while (await Task.WhenAny(calcul, Task.Delay(Nouvelles, CancellationToken.None)) != calcul)
        {
            if (stop.IsCancellationRequested) continue;
            var pourcentage = (int)Math.Min(99, 100 * montre.Elapsed.TotalSeconds / Math.Max(1, travail.BudgetSecondes));
            if (!await AvecFileAsync(file => file.RenouvelerAsync(travail.Id, _executant, suivi.Dernier, pourcentage, CancellationToken.None))) await stop.CancelAsync();
        }
    }

    private async Task<T> AvecFileAsync<T>(Func<FileDeTravaux, Task<T>> geste)
    {
        await using var portee = portees.CreateAsyncScope();
        return await geste(portee.ServiceProvider.GetRequiredService<FileDeTravaux>());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue of jobs was interrupted; it is tried again.")]
    private static partial void FileInterrompue(ILogger journal, Exception erreur);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Travail} failed.")]
    private static partial void TravailEchoue(ILogger journal, Guid travail, Exception erreur);

    /// <summary>The solver speaks from its own thread; only the last news counts.</summary>
    private sealed class DernierAvancement : IProgress<AvancementDuCalcul>
    {
        private volatile AvancementDuCalcul? _dernier;

        public AvancementDuCalcul? Dernier => _dernier;

        public void Report(AvancementDuCalcul value) => _dernier = value;
    }
}
