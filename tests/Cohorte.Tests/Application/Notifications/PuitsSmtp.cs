using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Cohorte.Tests.Application.Notifications;

/// <summary>How a mail server behaves.</summary>
public enum Humeur
{
    Accepte,
    Occupe,
    RefuseLeDestinataire,
    Muet,
    CoupeAuMilieu,
    PrendPuisCoupe,
}

/// <summary>A mail server for the tests: keeps what it takes, or behaves as badly as it is told.</summary>
public sealed class PuitsSmtp : IDisposable
{
    private readonly TcpListener _ecoute = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _fin = new();

    public PuitsSmtp()
    {
        _ecoute.Start();
        _ = AccueillirAsync();
    }

    public Humeur Humeur { get; set; } = Humeur.Accepte;

    public int Port => ((IPEndPoint)_ecoute.LocalEndpoint).Port;

    public ConcurrentQueue<MimeMessage> Recus { get; } = [];

    public void Dispose()
    {
        _fin.Cancel();
        _ecoute.Stop();
        _fin.Dispose();
    }

    private async Task AccueillirAsync()
    {
        try
        {
            while (true) _ = ServirAsync(await _ecoute.AcceptTcpClientAsync(_fin.Token));
        }
        catch (Exception fin) when (fin is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServirAsync(TcpClient client)
    {
        using var visiteur = client;
        try
        {
            if (Humeur == Humeur.Muet) await Task.Delay(Timeout.Infinite, _fin.Token);
            using var flux = visiteur.GetStream();
            using var lecture = new StreamReader(flux, Encoding.Latin1);
            await using var ecriture = new StreamWriter(flux, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
            await ecriture.WriteLineAsync("220 puits");
            while (await lecture.ReadLineAsync(_fin.Token) is { } ligne)
            {
                var ordre = ligne.Split(' ')[0].ToUpperInvariant();
                if (ordre == "QUIT")
                {
                    await ecriture.WriteLineAsync("221 au revoir");
                    return;
                }

                if (ordre == "DATA")
                {
                    if (Humeur == Humeur.CoupeAuMilieu) return;
                    await ecriture.WriteLineAsync("354 je lis");
                    Recus.Enqueue(await LireAsync(lecture));
                    if (Humeur == Humeur.PrendPuisCoupe) return;
                    await ecriture.WriteLineAsync("250 pris");
                    continue;
                }

                await ecriture.WriteLineAsync(ordre == "RCPT" && Humeur == Humeur.RefuseLeDestinataire ? "550 boîte inconnue" : ordre == "MAIL" && Humeur == Humeur.Occupe ? "451 plus tard" : "250 bien");
            }
        }
        catch (Exception fin) when (fin is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The visitor left, or the test is over.
        }
    }

    private static async Task<MimeMessage> LireAsync(StreamReader lecture)
    {
        var texte = new StringBuilder();
        while (await lecture.ReadLineAsync() is { } ligne && ligne != ".") texte.Append(ligne.StartsWith("..", StringComparison.Ordinal) ? ligne[1..] : ligne).Append("\r\n");
        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(texte.ToString())));
    }
}
