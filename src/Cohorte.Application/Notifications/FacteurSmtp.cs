using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cohorte.Application.Notifications;

/// <summary>Sends through a real SMTP server; whatever the server does, an answer comes within the longest delay.</summary>
public sealed class FacteurSmtp(OptionsDeCourriel options) : IFacteur
{
    private const int PremierCodeDefinitif = 500;

    /// <inheritdoc />
    public bool GardeLeContenu => false;

    /// <inheritdoc />
    public async Task<IssueDEnvoi> EnvoyerAsync(MimeMessage message, CancellationToken annulation)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        limite.CancelAfter(options.DelaiMaximal);
        try
        {
            using var client = new SmtpClient { Timeout = (int)options.DelaiMaximal.TotalMilliseconds };
            await client.ConnectAsync(options.Serveur!, options.Port, options.Securite, limite.Token);
            if (options.Utilisateur is not null) await client.AuthenticateAsync(options.Utilisateur, options.MotDePasse ?? "", limite.Token);
            await client.SendAsync(message, limite.Token);
            try
            {
                await client.DisconnectAsync(quit: true, limite.Token);
            }
            catch (Exception apres) when (EstDuReseau(apres) && !annulation.IsCancellationRequested)
            {
                // The server took the message: how it says goodbye does not matter.
            }

            return IssueDEnvoi.Pris;
        }
        catch (SmtpCommandException refus) when (refus.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && (int)refus.StatusCode >= PremierCodeDefinitif)
        {
            return IssueDEnvoi.Refus($"{(int)refus.StatusCode} {refus.Message}");
        }
        catch (SmtpCommandException refus)
        {
            return IssueDEnvoi.Echec($"{(int)refus.StatusCode} {refus.Message}");
        }
        catch (OperationCanceledException) when (!annulation.IsCancellationRequested)
        {
            return IssueDEnvoi.Echec("Le serveur de courriel ne répond pas.");
        }
        catch (Exception panne) when (EstDuReseau(panne) && !annulation.IsCancellationRequested)
        {
            return IssueDEnvoi.Echec(panne.Message);
        }
    }

    private static bool EstDuReseau(Exception faute) =>
        faute is SocketException or IOException or ProtocolException or AuthenticationException or SslHandshakeException or TimeoutException or ServiceNotConnectedException or OperationCanceledException or NotSupportedException;
}
