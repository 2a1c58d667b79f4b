using System.Net;
using System.Text;
using System.Text.Json;

namespace Cohorte.Tests.Web.Simulations;

/// <summary><c>POST /api/v1/simulations</c>, over HTTP.</summary>
public sealed class SimulationsApiTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_contrat_donne_sa_simulation_sans_compte()
    {
        var (code, racine) = await Poster(Contrat("E01"));
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Equal(7406.77m, racine.GetProperty("totaux").GetProperty("coutApresAides").GetDecimal());
        Assert.Equal(9, racine.GetProperty("mois").GetArrayLength());
    }

    [Fact]
    public async Task Une_liste_de_contrats_donne_une_liste_dans_l_ordre()
    {
        var (code, racine) = await Poster($"[{Contrat("E01")}, {Contrat("E03")}]");
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.Equal([13063.77m, 10975.95m], racine.EnumerateArray().Select(r => r.GetProperty("totaux").GetProperty("brut").GetDecimal()));
    }

    [Theory]
    [InlineData("\"effectif\": 15", "\"effectif\": -1", "employeur.effectif")]
    [InlineData("\"effectif\": 15", "\"effectif\": 15, \"taille\": 3", "employeur.taille")]
    [InlineData("\"effectif\": 15,", "", "employeur.effectif")]
    [InlineData("\"dateFin\": \"2022-10-13\"", "\"dateFin\": \"2021-10-13\"", "contrat.dateFin")]
    [InlineData("\"dateDebut\": \"2022-02-14\"", "\"dateDebut\": \"2012-02-14\"", "contrat.dateDebut")]
    public async Task Un_membre_fautif_est_nomme(string juste, string faux, string champ)
    {
        var contrat = Contrat("E01").Replace(juste, faux, StringComparison.Ordinal);
        var (code, racine) = await Poster(contrat);
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains(racine.GetProperty("erreurs").EnumerateArray(), e => e.GetProperty("chemin").GetString() == champ);
        Assert.EndsWith(".", racine.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var (_, liste) = await Poster($"[{Contrat("E01")}, {contrat}]");
        Assert.Contains(liste.GetProperty("erreurs").EnumerateArray(), e => e.GetProperty("chemin").GetString() == "[1]." + champ);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bonjour")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[1, null]")]
    [InlineData("{}")]
    [InlineData("\0\u0001")]
    public async Task Un_corps_illisible_est_refuse(string corps) => Assert.Equal(HttpStatusCode.BadRequest, (await Poster(corps)).Code);

    [Fact]
    public async Task Plus_de_mille_contrats_sont_refuses()
    {
        var (code, racine) = await Poster("[" + string.Join(',', Enumerable.Repeat("{}", 1_001)) + "]");
        Assert.Equal(HttpStatusCode.BadRequest, code);
        Assert.Contains("1\u202F000", racine.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_contrat_ferme_se_calcule_sur_demande()
    {
        var contrat = Contrat("E01").Replace("2022-", "2025-", StringComparison.Ordinal);
        var (code, racine) = await Poster(contrat);
        Assert.Equal(HttpStatusCode.OK, code);
        Assert.False(racine.GetProperty("eligible").GetBoolean());
        Assert.True((await Poster(contrat, "?hypothetique=true")).Racine.TryGetProperty("totaux", out _));
    }

    private static string Contrat(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Cas", "contrats", id + ".json")));
        return document.RootElement.GetProperty("entree").GetRawText();
    }

    private async Task<(HttpStatusCode Code, JsonElement Racine)> Poster(string corps, string question = "")
    {
        await site.DemarrerAsync();
        using var client = new HttpClient { BaseAddress = site.Adresse };
        using var contenu = new StringContent(corps, Encoding.UTF8, "application/json");
        using var reponse = await client.PostAsync(new Uri("/api/v1/simulations" + question, UriKind.Relative), contenu);
        using var document = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync());
        return (reponse.StatusCode, document.RootElement.Clone());
    }
}
