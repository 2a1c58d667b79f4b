using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Cohorte.Tests.Application.Contrats;

namespace Cohorte.Tests.Web.Api;

public sealed class ConformiteApiTests(SiteDeTest site)
{
    [Fact]
    public async Task Repond_la_feuille_du_contrat_de_301_heures()
    {
        using var reponse = await Poster(ContratDeReference.Json(("contrat.heuresFormation", "301")));
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        var feuille = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync()).RootElement;
        Assert.False(feuille.GetProperty("conforme").GetBoolean());
        Assert.Equal("2022-02-07", feuille.GetProperty("dateReference").GetString());
        var verdict = feuille.GetProperty("verdicts").EnumerateArray().Single(v => v.GetProperty("code").GetString() == "TRN-01");
        Assert.Equal(["code", "intitule", "verdict", "gravite", "valeur", "borne", "unite", "message", "entrees", "source", "corrections"], verdict.EnumerateObject().Select(m => m.Name));
        Assert.Equal(("nonConforme", "bloquant", 301m, "h"), (verdict.GetProperty("verdict").GetString(), verdict.GetProperty("gravite").GetString(), verdict.GetProperty("valeur").GetDecimal(), verdict.GetProperty("unite").GetString()));
        Assert.StartsWith("267.8333", verdict.GetProperty("borne").GetRawText());
        Assert.Equal(("L.6325-13", "2016-08-10"), (verdict.GetProperty("source").GetProperty("texte").GetString(), verdict.GetProperty("source").GetProperty("depuis").GetString()));
        var correction = verdict.GetProperty("corrections")[0];
        Assert.Equal(("contrat.heuresFormation", 267.8m, "retirer 33,2 h"), (correction.GetProperty("champ").GetString(), correction.GetProperty("valeur").GetDecimal(), correction.GetProperty("message").GetString()));
        Assert.Equal("2022-11-13", verdict.GetProperty("corrections")[1].GetProperty("valeur").GetString());
        Assert.Equal(160.7m, feuille.GetProperty("regionAdmissible").GetProperty("heuresPourCetteDuree")[0].GetDecimal());
        Assert.Equal("prorataMois", feuille.GetProperty("regionAdmissible").GetProperty("methodeBase").GetString());
    }

    [Fact]
    public async Task Refuse_chaque_membre_faux_a_son_chemin()
    {
        using var reponse = await Poster(ContratDeReference.Json(("contrat.dateFin", "\"2021-01-01\""), ("couleur", "1")));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Equal("application/problem+json", reponse.Content.Headers.ContentType!.MediaType);
        var erreurs = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync()).RootElement.GetProperty("erreurs").EnumerateArray().Select(e => e.GetProperty("chemin").GetString());
        Assert.Equal(["couleur", "contrat.dateFin"], erreurs);
    }

    [Theory]
    [InlineData("?droitDu=2022-02-10", "conforme")]
    [InlineData("", "nonConforme")]
    public async Task Rejoue_avec_le_droit_d_une_autre_date(string demande, string attendu)
    {
        using var reponse = await Poster(ContratDeReference.Json(("contrat.dateConclusion", "\"2025-01-02\""), ("contrat.dateDebut", "\"2025-01-02\""), ("contrat.dateFin", "\"2025-09-30\""), ("personne.dateNaissance", "\"2005-01-01\"")), demande);
        var verdicts = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync()).RootElement.GetProperty("verdicts").EnumerateArray();
        Assert.Equal(attendu, verdicts.Single(v => v.GetProperty("code").GetString() == "XP-01").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Refuse_une_date_et_un_corps_trop_grand()
    {
        using var date = await Poster(ContratDeReference.Json(), "?droitDu=demain");
        Assert.Equal(HttpStatusCode.BadRequest, date.StatusCode);
        using var grand = await Poster(new byte[1_200_000]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, grand.StatusCode);
    }

    [Fact]
    public async Task Donne_les_baremes_leur_valeur_a_une_date_et_leur_histoire()
    {
        using var client = await ClientAsync();
        var liste = JsonDocument.Parse(await client.GetStringAsync("/api/v1/baremes?q=regime+experimental")).RootElement.GetProperty("baremes");
        Assert.Contains(liste.EnumerateArray(), b => b.GetProperty("code").GetString() == "experimentation.regime");
        var un = JsonDocument.Parse(await client.GetStringAsync("/api/v1/baremes/contrat-pro.part-formation.plancher?au=2022-02-07")).RootElement;
        Assert.Equal((150m, "L.6325-13", "P"), (un.GetProperty("valeurAu").GetProperty("valeur").GetDecimal(), un.GetProperty("valeurAu").GetProperty("source").GetProperty("texte").GetString(), un.GetProperty("valeurAu").GetProperty("source").GetProperty("marque").GetString()));
        var avant = JsonDocument.Parse(await client.GetStringAsync("/api/v1/baremes/contrat-pro.part-formation.plancher?au=2010-01-01")).RootElement;
        Assert.Equal(JsonValueKind.Null, avant.GetProperty("valeurAu").ValueKind);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/baremes/inconnu")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/api/v1/baremes?au=1900-01-01")).StatusCode);
    }

    private async Task<HttpClient> ClientAsync()
    {
        await site.DemarrerAsync();
        return new HttpClient { BaseAddress = site.Adresse };
    }

    private async Task<HttpResponseMessage> Poster(byte[] corps, string demande = "")
    {
        using var client = await ClientAsync();
        using var contenu = new ByteArrayContent(corps);
        contenu.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await client.PostAsync("/api/v1/conformite" + demande, contenu);
    }
}
