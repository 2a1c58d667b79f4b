using System.Net;
using System.Text;
using System.Text.Json;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Travaux;
using Cohorte.Tests.Planification;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Planification;

/// <summary>The planner asked over HTTP by somebody without account.</summary>
public sealed class PlanificationApiTests(SiteDeTest site)
{
    private const string Racine = "/api/v1/planification/";

    [Fact]
    public async Task Un_calcul_court_repond_aussitot()
    {
        var (statut, _, json) = await DemanderAsync("affecter", CasConnus.Octets("affectation-B1-25x9"));
        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Equal("optimal", json.GetProperty("statut").GetString());
        Assert.Equal((9, 1115, 0), (json.GetProperty("pourvus").GetInt32(), json.GetProperty("score").GetInt32(), json.GetProperty("pairesBloquantes").GetArrayLength()));
        var (_, _, score) = await DemanderAsync("affecter?methode=score", CasConnus.Octets("affectation-B1-25x9"));
        Assert.Equal(1160, score.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task Un_refus_du_planificateur_est_une_reponse()
    {
        var (statut, _, json) = await DemanderAsync("calendrier", CasConnus.Octets("calendrier-A8-seed-8m-density"));
        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Equal("refuse", json.GetProperty("statut").GetString());
        Assert.Contains("28,10\u00A0%", json.GetProperty("motifs")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_calcul_long_donne_son_adresse_puis_sa_reponse()
    {
        var (statut, adresse, _) = await DemanderAsync("calendrier?budget=60", CasConnus.Octets("calendrier-A2-agro-8m"));
        Assert.Contains(statut, new[] { HttpStatusCode.Accepted, HttpStatusCode.OK });
        if (statut == HttpStatusCode.Accepted) Assert.Equal("optimal", (await AttendreAsync(adresse!)).GetProperty("statut").GetString());
    }

    [Fact]
    public async Task Une_reparation_se_demande_avec_son_probleme()
    {
        var corps = $"{{\"probleme\":{Encoding.UTF8.GetString(CasConnus.Octets("calendrier-A1-seed-9m"))},\"reparation\":{Encoding.UTF8.GetString(CasConnus.Octets("reparation-A1-seed-9m"))}}}";
        var (statut, adresse, json) = await DemanderAsync("reparer", Encoding.UTF8.GetBytes(corps));
        if (statut == HttpStatusCode.Accepted) json = await AttendreAsync(adresse!);
        Assert.Equal("optimal", json.GetProperty("statut").GetString());
    }

    [Fact]
    public async Task Un_travail_laisse_par_un_processus_mort_est_termine_par_celui_ci()
    {
        await site.DemarrerAsync();
        var cle = await site.AvecBaseAsync(async context =>
        {
            var corps = Encoding.UTF8.GetString(CasConnus.Octets("affectation-B1-25x9"));
            var travail = new Travail { Type = TypeDeTravail.ApiAffectation, Cle = Guid.CreateVersion7().ToString("N"), Demande = $"{{\"methode\":\"stable\",\"probleme\":{corps}}}", BudgetSecondes = 10, Demandeur = "test", CreeLe = SiteDeTest.Maintenant.UtcDateTime };
            var entree = context.Add(travail);
            entree.Property(t => t.Etat).CurrentValue = EtatTravail.EnCours;
            entree.Property(t => t.Executant).CurrentValue = "un processus tué";
            entree.Property(t => t.BailJusqua).CurrentValue = SiteDeTest.Maintenant.UtcDateTime.AddMinutes(-1);
            entree.Property(t => t.Tentatives).CurrentValue = 1;
            await context.SaveChangesAsync();
            return travail.Cle;
        });
        Assert.Equal(9, (await AttendreAsync(Racine + "travaux/" + cle)).GetProperty("pourvus").GetInt32());
        Assert.Equal(2, await site.AvecBaseAsync(c => c.Travaux.Where(t => t.Cle == cle).Select(t => t.Tentatives).SingleAsync()));
    }

    [Theory]
    [InlineData("calendrier", "pas du json", "json.illisible")]
    [InlineData("calendrier", "{}", "json.manquant")]
    [InlineData("affecter", "{\"candidats\":[{\"id\":\"a\",\"voeux\":[\"X\"]}],\"entreprises\":[]}", "reference.inconnue")]
    [InlineData("affecter", "{\"candidats\":[],\"entreprises\":[{\"id\":\"E\",\"capacite\":-1,\"notes\":{}}]}", "json.nombre")]
    [InlineData("affecter", "{\"candidats\":[{\"id\":\"a\",\"age\":50,\"voeux\":[]}],\"entreprises\":[]}", "json.inconnu")]
    [InlineData("affecter?methode=hasard", "{\"candidats\":[],\"entreprises\":[]}", "methode")]
    [InlineData("regrouper?budget=999", "{}", "budget")]
    [InlineData("regrouper?budget=abc", "{}", "budget")]
    [InlineData("reparer", "[]", "json.type")]
    [InlineData("reparer", "{\"probleme\":{}}", "json.manquant")]
    [InlineData("reparer", "{\"probleme\":{},\"probleme\":{},\"reparation\":{}}", "json.doublon")]
    [InlineData("reparer", "{\"probleme\":{},\"reparation\":{},\"reparation\":{}}", "json.doublon")]
    [InlineData("reparer", "{\"\\ud800\":{}}", "json.illisible")]
    [InlineData("calendrier", "{\"titre\":\"\\ud800\"}", "json.illisible")]
    [InlineData("affecter", "{\"candidats\":[{\"id\":\"\\ud800\",\"voeux\":[]}],\"entreprises\":[]}", "json.illisible")]
    [InlineData("regrouper", "{\"metiers\":[\"\\ud800\"]}", "json.illisible")]
    public async Task Une_demande_fausse_est_nommee_et_refusee(string mot, string corps, string code)
    {
        var (statut, _, json) = await DemanderAsync(mot, Encoding.UTF8.GetBytes(corps));
        Assert.Equal(HttpStatusCode.BadRequest, statut);
        Assert.Contains(json.GetProperty("erreurs").EnumerateArray(), e => e.GetProperty("code").GetString() == code);
    }

    [Theory]
    [InlineData("calendrier")]
    [InlineData("reparer")]
    [InlineData("affecter")]
    [InlineData("regrouper")]
    public async Task Un_fichier_qui_n_est_pas_en_utf_8_est_refuse(string mot)
    {
        var (statut, _, json) = await DemanderAsync(mot, Encoding.Latin1.GetBytes("{\"probleme\":{\"titre\":\"été\"},\"reparation\":{}}"));
        Assert.Equal((HttpStatusCode.BadRequest, "json.illisible"), (statut, json.GetProperty("erreurs")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Un_membre_ecrit_deux_fois_dans_une_reparation_est_nomme()
    {
        var (_, _, json) = await DemanderAsync("reparer", "{\"reparation\":{},\"probleme\":{},\"reparation\":{}}"u8.ToArray());
        Assert.Equal("reparation\u00A0: ce membre est écrit deux fois.", json.GetProperty("erreurs").EnumerateArray().Single().GetProperty("message").GetString());
    }

    [Fact]
    public async Task Une_demande_trop_grande_ou_une_cle_inconnue_sont_refusees()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await DemanderAsync("affecter", new byte[(5 * 1024 * 1024) + 1])).Statut);
        using var visite = site.Anonyme();
        Assert.Equal(HttpStatusCode.NotFound, (await visite.TelechargerAsync(Racine + "travaux/inconnue")).StatusCode);
    }

    [Fact]
    public async Task Un_calcul_long_s_annule()
    {
        // 36 months, five groups: far more than two seconds.
        var (statut, adresse, _) = await DemanderAsync("calendrier?budget=60", Encoding.UTF8.GetBytes(EcritureProbleme.Calendrier(InstancesAuHasard.Creer(22, 36, 5, 12))));
        Assert.Equal(HttpStatusCode.Accepted, statut);
        using var visite = site.Anonyme();
        Assert.Equal(HttpStatusCode.NoContent, (await visite.EnvoyerAsync(new HttpRequestMessage(HttpMethod.Delete, new Uri(adresse!, UriKind.Relative)))).StatusCode);
        using var fin = await FinAsync(visite, adresse!);
        Assert.Equal(HttpStatusCode.Gone, fin.StatusCode);
    }

    private async Task<(HttpStatusCode Statut, string? Adresse, JsonElement Json)> DemanderAsync(string mot, byte[] corps)
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        using var requete = new HttpRequestMessage(HttpMethod.Post, new Uri(Racine + mot, UriKind.Relative)) { Content = new ByteArrayContent(corps) };
        requete.Content.Headers.ContentType = new("application/json");
        using var reponse = await visite.EnvoyerAsync(requete);
        using var json = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync());
        return (reponse.StatusCode, reponse.Headers.Location?.ToString(), json.RootElement.Clone());
    }

    private async Task<JsonElement> AttendreAsync(string adresse)
    {
        using var visite = site.Anonyme();
        using var reponse = await FinAsync(visite, adresse);
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        using var json = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    /// <summary>What a computation answers once it is over: minutes, for the whole suite computes beside.</summary>
    private static async Task<HttpResponseMessage> FinAsync(Visite visite, string adresse)
    {
        for (var i = 0; i < 3_000; i++)
        {
            var reponse = await visite.TelechargerAsync(adresse);
            if (reponse.StatusCode != HttpStatusCode.Accepted) return reponse;
            reponse.Dispose();
            await Task.Delay(100);
        }

        throw new InvalidOperationException("Le calcul ne finit pas.");
    }
}
