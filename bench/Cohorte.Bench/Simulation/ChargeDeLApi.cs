using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Bench.Simulation;

/// <summary>Load on <c>POST /api/v1/simulations</c> beside an endpoint of the same host that parses the same body and writes a prebuilt answer of the same size: 64 connections on the loopback, in turns, in the same run. CPU time a request is given beside throughput: it says more on a machine that is shared.</summary>
internal static class ChargeDeLApi
{
    private const int Connexions = 64;
    private static readonly TimeSpan Tour = TimeSpan.FromSeconds(10);

    public static async Task ExecuterAsync(string fichier)
    {
        var corps = await File.ReadAllBytesAsync(fichier);
        var temporaire = Directory.CreateTempSubdirectory("cohorte-bench-").FullName;
        await using var application = Serveur.Construire(["--urls=http://127.0.0.1:0", $"--base=sqlite:{Path.Combine(temporaire, "b.db")}", "--environment=Production"]);
        var prefaite = Array.Empty<byte>();
        application.MapPost("/reference", async (HttpContext contexte) =>
        {
            using var lu = new MemoryStream();
            await contexte.Request.Body.CopyToAsync(lu);
            if (!LectureDeContrat.Lire(lu.GetBuffer().AsSpan(0, (int)lu.Length)).EstFait) throw new InvalidOperationException("Unreadable body.");
            contexte.Response.ContentType = "application/json; charset=utf-8";
            await contexte.Response.BodyWriter.WriteAsync(prefaite);
        }).AllowAnonymous();
        await Serveur.PreparerAsync(application);
        await application.StartAsync();
        var port = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        using (var client = new HttpClient())
        {
            using var contenu = new ByteArrayContent(corps);
            contenu.Headers.ContentType = new("application/json");
            prefaite = await (await client.PostAsync(new Uri($"http://127.0.0.1:{port}/api/v1/simulations"), contenu)).Content.ReadAsByteArrayAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answer of {prefaite.Length:N0} bytes, {Connexions} connections"));
        foreach (var chauffe in (string[])["/reference", "/api/v1/simulations"]) await MesurerAsync(port, chauffe, corps, TimeSpan.FromSeconds(15));
        for (var tour = 1; tour <= 3; tour++)
        {
            var reference = await MesurerAsync(port, "/reference", corps, Tour);
            var simulation = await MesurerAsync(port, "/api/v1/simulations", corps, Tour);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {tour}: reference {reference.ParSeconde,8:N0}/s p99 {reference.P99:N1} ms | simulation {simulation.ParSeconde,8:N0}/s p99 {simulation.P99:N1} ms | ratio {simulation.ParSeconde / reference.ParSeconde:P0} | CPU with the client {reference.Calcul:N0} and {simulation.Calcul:N0} µs, ratio {reference.Calcul / simulation.Calcul:P0}"));
        }

        await application.StopAsync();
        Directory.Delete(temporaire, recursive: true);
    }

    private static async Task<(double ParSeconde, double P99, double Calcul)> MesurerAsync(int port, string chemin, byte[] corps, TimeSpan duree)
    {
        byte[] requete = [.. Encoding.ASCII.GetBytes($"POST {chemin} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {corps.Length}\r\n\r\n"), .. corps];
        using var processus = Process.GetCurrentProcess();
        var avant = processus.TotalProcessorTime;
        var debut = Stopwatch.GetTimestamp();
        var taches = Enumerable.Range(0, Connexions).Select(_ => Task.Run(() => ConnexionAsync(port, requete, debut, duree))).ToArray();
        var durees = (await Task.WhenAll(taches)).SelectMany(d => d).Order().ToArray();
        processus.Refresh();
        return (durees.Length / Stopwatch.GetElapsedTime(debut).TotalSeconds, durees.Length == 0 ? 0 : durees[(int)(durees.Length * 0.99)], (processus.TotalProcessorTime - avant).TotalMicroseconds / Math.Max(1, durees.Length));
    }

    /// <summary>One keep-alive connection that sends, reads to the end of the answer, and sends again.</summary>
    private static async Task<List<double>> ConnexionAsync(int port, byte[] requete, long debut, TimeSpan duree)
    {
        using var prise = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await prise.ConnectAsync(IPAddress.Loopback, port);
        var (tampon, durees) = (new byte[256 * 1024], new List<double>());
        while (Stopwatch.GetElapsedTime(debut) < duree)
        {
            var envoi = Stopwatch.GetTimestamp();
            await prise.SendAsync(requete);
            var lus = 0;
            do
            {
                var recus = await prise.ReceiveAsync(tampon.AsMemory(lus));
                if (recus == 0) throw new IOException("Connection closed.");
                lus += recus;
            }
            while (!EstEntiere(tampon.AsSpan(0, lus)));
            if (!tampon.AsSpan().StartsWith("HTTP/1.1 200"u8)) throw new IOException(Encoding.UTF8.GetString(tampon.AsSpan(0, Math.Min(lus, 300))));
            durees.Add(Stopwatch.GetElapsedTime(envoi).TotalMilliseconds);
        }

        return durees;
    }

    /// <summary>Chunked to its last chunk, or as long as announced.</summary>
    private static bool EstEntiere(ReadOnlySpan<byte> recu)
    {
        var entete = recu.IndexOf("\r\n\r\n"u8);
        if (entete < 0) return false;
        var longueur = recu[..entete].IndexOf("Content-Length: "u8);
        if (longueur < 0) return recu.EndsWith("\r\n0\r\n\r\n"u8);
        var valeur = recu[(longueur + 16)..entete];
        var fin = valeur.IndexOf("\r"u8);
        return recu.Length - entete - 4 >= int.Parse(fin < 0 ? valeur : valeur[..fin], CultureInfo.InvariantCulture);
    }
}
