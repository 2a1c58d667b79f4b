using System.Net;
using System.Net.Sockets;
using Cohorte.Tests.Web;

namespace Cohorte.Tests.Cli;

/// <summary>The server is killed without warning while it writes: whatever it acknowledged is there afterwards.</summary>
[Trait("Duree", "longue")]
public sealed class CoupureTests : IDisposable
{
    private const int Coupures = 4;
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-coupure-").FullName;

    [Fact]
    public async Task Rien_de_ce_qui_est_acquitte_ne_se_perd()
    {
        Assert.Equal(0, (await LigneDeCommande.LancerAsync(_dossier, "migrer", "--demo", "--base", "sqlite:t.db")).Code);
        var acquittees = new List<string>();
        for (var coupure = 0; coupure < Coupures; coupure++)
        {
            var adresse = new Uri($"http://127.0.0.1:{PortLibre()}");
            using var serveur = LigneDeCommande.Demarrer(_dossier, "servir", "--base", "sqlite:t.db", "--urls", adresse.ToString());
            await AttendreAsync(adresse);
            using var visite = new Visite(adresse);
            await visite.SeConnecterAsync("conseilleropco@demonstration.example", "demonstration cohorte");
            var deja = acquittees.Count;
            var ecrire = EcrireAsync(visite, coupure, acquittees);
            // Not before two writes are acknowledged, however slow the machine; then at another moment each time.
            while (acquittees.Count < deja + 2 && !ecrire.IsCompleted) await Task.Delay(20);
            await Task.Delay(coupure * 337);
            serveur.Kill(entireProcessTree: true);
            await serveur.WaitForExitAsync();
            await ecrire;
        }

        var (_, export, _) = await LigneDeCommande.LancerAsync(_dossier, "exporter", "entreprises", "--action", "BOIS-CVL", "--base", "sqlite:t.db");
        Assert.Contains("raisonSociale", export, StringComparison.Ordinal);
        Assert.True(acquittees.Count >= 2 * Coupures, "some writes were acknowledged before each cut");
        var presentes = await PresentesAsync();
        Assert.Empty(acquittees.Except(presentes));
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    private static async Task EcrireAsync(Visite visite, int coupure, List<string> acquittees)
    {
        try
        {
            for (var numero = 0; numero < 10_000; numero++)
            {
                var nom = $"Coupure {coupure} numéro {numero}";
                var reponse = await visite.PosterAsync(await visite.OuvrirAsync("/entreprises/nouvelle"), new Dictionary<string, string?> { ["Saisie.RaisonSociale"] = nom });
                if (reponse.Statut == HttpStatusCode.Redirect) acquittees.Add(nom);
            }
        }
        catch (HttpRequestException)
        {
            // The cut itself.
        }
    }

    private async Task<HashSet<string>> PresentesAsync()
    {
        await using var connexion = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_dossier, "t.db")};Pooling=False");
        await connexion.OpenAsync();
        await using var lire = connexion.CreateCommand();
        lire.CommandText = "SELECT e.RaisonSociale FROM Entreprises e WHERE EXISTS (SELECT 1 FROM Journal j WHERE j.ObjetId = lower(e.Id) OR j.ObjetId = e.Id)";
        var noms = new HashSet<string>();
        await using var lecteur = await lire.ExecuteReaderAsync();
        while (await lecteur.ReadAsync()) noms.Add(lecteur.GetString(0));
        return noms;
    }

    private static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }

    private static async Task AttendreAsync(Uri adresse)
    {
        using var client = new HttpClient { BaseAddress = adresse };
        for (var essai = 0; essai < 3_000; essai++)
        {
            try
            {
                if ((await client.GetAsync(new Uri("/sante", UriKind.Relative))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        Assert.Fail("the server did not start");
    }
}
