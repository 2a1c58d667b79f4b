using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cohorte.Application.Notifications;

/// <summary>Empties the outbox in the background, so that no page waits for a mail server.</summary>
public sealed partial class ExpediteurDeCourriels(IServiceScopeFactory portees, TimeProvider horloge, ILogger<ExpediteurDeCourriels> traces) : BackgroundService
{
    private static readonly TimeSpan Rythme = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minuterie = new PeriodicTimer(Rythme, horloge);
        while (true)
        {
            try
            {
                if (!await minuterie.WaitForNextTickAsync(stoppingToken)) return;
                await using var portee = portees.CreateAsyncScope();
                await portee.ServiceProvider.GetRequiredService<EnvoyerCourriels>().PasserAsync(stoppingToken);
            }
            catch (Exception arret) when (stoppingToken.IsCancellationRequested && arret is OperationCanceledException or ObjectDisposedException)
            {
                // The server stops: a mail that was leaving stays in the outbox, and leaves at the next start.
                return;
            }
            catch (Exception panne) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; the mails are in it, and wait with it.
                TournerEnPanne(traces, panne.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "L’envoi des courriels reprendra au prochain passage ({Type}).")]
    private static partial void TournerEnPanne(ILogger traces, string type);
}
