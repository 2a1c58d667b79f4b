using MimeKit;

namespace Cohorte.Application.Notifications;

/// <summary>Carries a message to a mail server. A port: SMTP, or nothing in a demonstration.</summary>
public interface IFacteur
{
    /// <summary>Whether the content of sent mails stays readable in the application.</summary>
    bool GardeLeContenu { get; }

    /// <summary>Tries once; never throws but for the caller's cancellation.</summary>
    Task<IssueDEnvoi> EnvoyerAsync(MimeMessage message, CancellationToken annulation);
}

/// <summary>Outcome of one try.</summary>
/// <param name="EstPris">Whether the server took the message.</param>
/// <param name="EstDefinitif">Whether a refusal is final.</param>
/// <param name="Erreur">What happened otherwise.</param>
public readonly record struct IssueDEnvoi(bool EstPris, bool EstDefinitif, string? Erreur)
{
    /// <summary>Taken.</summary>
    public static IssueDEnvoi Pris => new(true, false, null);

    /// <summary>To be tried again.</summary>
    public static IssueDEnvoi Echec(string erreur) => new(false, false, erreur);

    /// <summary>Refused for good.</summary>
    public static IssueDEnvoi Refus(string erreur) => new(false, true, erreur);
}

/// <summary>Without a mail server, mails are deemed sent and stay readable in the application.</summary>
internal sealed class FacteurDeDemonstration : IFacteur
{
    public bool GardeLeContenu => true;

    public Task<IssueDEnvoi> EnvoyerAsync(MimeMessage message, CancellationToken annulation) => Task.FromResult(IssueDEnvoi.Pris);
}
