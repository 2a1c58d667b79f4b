using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Application.Planification.Echange;
using Cohorte.Tests.Application.Contrats;
using Cohorte.Tests.Planification;
using Json.Schema;

namespace Cohorte.Tests.Web.Api;

/// <summary>The OpenAPI document describes every endpoint, and real requests and answers keep to it.</summary>
public sealed class DescriptionDeLApiTests(SiteDeTest site)
{
    [Fact]
    public async Task Chaque_adresse_a_sa_description_et_ses_schemas()
    {
        var document = await DocumentAsync();
        var operations = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => (Adresse: $"{o.Key} {p.Key}", Operation: o.Value!.AsObject()))).ToList();
        Assert.Equal(
            ["delete /api/v1/planification/travaux/{cle}", "get /api/v1/baremes", "get /api/v1/baremes/{code}", "get /api/v1/planification/travaux/{cle}", "post /api/v1/conformite", "post /api/v1/planification/affecter", "post /api/v1/planification/calendrier", "post /api/v1/planification/regrouper", "post /api/v1/planification/reparer", "post /api/v1/simulations"],
            operations.Select(o => o.Adresse).Order(StringComparer.Ordinal));
        Assert.All(operations, o =>
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)o.Operation["summary"]), o.Adresse);
            Assert.False(string.IsNullOrWhiteSpace((string?)o.Operation["description"]), o.Adresse);
            Assert.All(o.Operation["parameters"]?.AsArray() ?? [], p => Assert.False(string.IsNullOrWhiteSpace((string?)p!["description"]), $"{o.Adresse} {p["name"]}"));
            if (o.Adresse.StartsWith("post", StringComparison.Ordinal)) Assert.StartsWith("#/components/schemas/", (string)o.Operation["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!, StringComparison.Ordinal);
            var reponses = o.Operation["responses"]!.AsObject();
            Assert.Contains(reponses, r => r.Key is "200" or "204");
            Assert.Contains(reponses, r => r.Key.StartsWith('4'));
            Assert.All(reponses.Where(r => r.Key != "204"), r => Assert.NotNull(document["components"]!["schemas"]![((string)r.Value!["content"]!.AsObject().Single().Value!["schema"]!["$ref"]!).Split('/')[^1]]));
        });
        Assert.NotNull(document["paths"]!["/api/v1/conformite"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]);
    }

    /// <summary>The table that reads contracts and the schema that describes them hold the same members.</summary>
    [Fact]
    public async Task Le_schema_du_contrat_a_les_membres_de_la_lecture()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        foreach (var bloc in MembresDeContrat.Tous.GroupBy(m => m.Bloc))
        {
            var schema = schemas["Bloc" + char.ToUpperInvariant(bloc.Key[0]) + bloc.Key[1..]]!;
            var listes = bloc.Key == "contrat" ? new[] { "competences" } : [];
            Assert.Equal(bloc.Select(m => m.Nom).Concat(listes).Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
            Assert.Equal(bloc.Where(m => m.Obligatoire).Select(m => m.Nom).Order(StringComparer.Ordinal), schema["required"]!.AsArray().Select(r => (string)r!).Order(StringComparer.Ordinal));
            Assert.All(schema["properties"]!.AsObject(), p => Assert.False(string.IsNullOrWhiteSpace((string?)p.Value!["description"]), p.Key));
        }
    }

    [Fact]
    public async Task Une_demande_et_une_reponse_de_chaque_adresse_tiennent_dans_leur_schema()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject();
        using var client = new HttpClient { BaseAddress = site.Adresse };
        var contrat = Encoding.UTF8.GetString(ContratDeReference.Json(("contrat.heuresFormation", "301")));
        Tenir(schemas, "Contrat", contrat);
        Tenir(schemas, "Contrat", schemas["Contrat"]!["examples"]![0]!.ToJsonString());
        await PosterAsync("/api/v1/conformite", contrat, "Feuille");
        await PosterAsync("/api/v1/conformite", schemas["Contrat"]!["examples"]![0]!.ToJsonString(), "Feuille");
        await PosterAsync("/api/v1/conformite", "{}", "Probleme", HttpStatusCode.BadRequest);
        Tenir(schemas, "Baremes", await client.GetStringAsync("/api/v1/baremes?q=formation&au=2022-02-07"));
        Tenir(schemas, "Baremes", await client.GetStringAsync("/api/v1/baremes"));
        Tenir(schemas, "Bareme", await client.GetStringAsync("/api/v1/baremes/experimentation.regime?au=2010-01-01"));
        Tenir(schemas, "Probleme", await (await client.GetAsync("/api/v1/baremes/inconnu")).Content.ReadAsStringAsync());
        Tenir(schemas, "Probleme", await (await client.GetAsync("/api/v1/baremes?au=hier")).Content.ReadAsStringAsync());
        foreach (var id in new[] { "E01", "E03" })
        {
            var simule = Simule(id);
            Tenir(schemas, "DemandeDeSimulations", simule);
            await PosterAsync("/api/v1/simulations", simule, "ReponseDeSimulations");
            await PosterAsync("/api/v1/simulations", $"[{simule}]", "ReponseDeSimulations");
        }

        await PosterAsync("/api/v1/simulations", Simule("E01").Replace("2022-", "2025-", StringComparison.Ordinal), "ReponseDeSimulations");

        await PosterAsync("/api/v1/simulations", "[1]", "Probleme", HttpStatusCode.BadRequest);
        await PlanifierAsync("calendrier", Cas("calendrier-A8-seed-8m-density"), "ProblemeCalendrier", "Calendrier");
        await PlanifierAsync("affecter", Cas("affectation-B1-25x9"), "ProblemeAffectation", "Affectation");
        await PlanifierAsync("regrouper", """{"effectifMinimal":2,"effectifMaximal":10,"minutesMaximales":60,"metiers":["paysage"],"besoins":[{"entreprise":"E1","metier":"paysage","x":1,"y":1,"postes":3},{"entreprise":"E2","metier":"paysage","x":900,"y":900,"postes":1}],"sites":[{"id":"S","x":0,"y":0}]}""", "ProblemeRegroupement", "Regroupement");
        await PlanifierAsync("reparer", $$"""{"probleme":{{Cas("calendrier-A1-seed-9m")}},"reparation":{{Cas("reparation-A1-seed-9m")}}}""", "DemandeReparation", "Calendrier");
        await PlanifierAsync("calendrier", Cas("calendrier-A7-infeasible"), "ProblemeCalendrier", "Calendrier");
        foreach (var nom in new[] { "calendrier-A1-seed-9m", "calendrier-A2-agro-8m", "calendrier-A4-weekdays-12m" }) Tenir(schemas, "ProblemeCalendrier", Cas(nom));
        Tenir(schemas, "ProblemeRegroupement", Cas("regroupement-C1-60"));
        await PosterAsync("/api/v1/planification/calendrier", "{}", "Probleme", HttpStatusCode.BadRequest);
        Tenir(schemas, "Probleme", await (await client.GetAsync("/api/v1/planification/travaux/inconnu")).Content.ReadAsStringAsync());

        async Task PosterAsync(string adresse, string corps, string schema, HttpStatusCode attendu = HttpStatusCode.OK)
        {
            using var contenu = new StringContent(corps, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var reponse = await client.PostAsync(adresse, contenu);
            Assert.Equal(attendu, reponse.StatusCode);
            Tenir(schemas, schema, await reponse.Content.ReadAsStringAsync());
        }

        async Task PlanifierAsync(string mot, string corps, string demande, string reponseAttendue)
        {
            Tenir(schemas, demande, corps);
            using var contenu = new StringContent(corps, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var reponse = await client.PostAsync("/api/v1/planification/" + mot, contenu);
            var texte = await reponse.Content.ReadAsStringAsync();
            Assert.Contains(reponse.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Accepted });
            if (reponse.StatusCode == HttpStatusCode.Accepted)
            {
                Tenir(schemas, "EtatDuCalcul", texte);
                texte = await SuivreAsync(client, schemas, reponse.Headers.Location!, HttpStatusCode.OK);
            }

            Tenir(schemas, reponseAttendue, texte);
            Tenir(schemas, "ReponseDeCalcul", texte);
        }
    }

    /// <summary>36 months, five groups: an answer of a computation under way, of one cancelled, and of the end that it then has.</summary>
    [Fact]
    public async Task L_etat_d_un_calcul_et_son_annulation_tiennent_dans_leur_schema()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject();
        using var client = new HttpClient { BaseAddress = site.Adresse };
        var probleme = EcritureProbleme.Calendrier(InstancesAuHasard.Creer(22, 36, 5, 12));
        Tenir(schemas, "ProblemeCalendrier", probleme);
        using var contenu = new StringContent(probleme, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var lance = await client.PostAsync("/api/v1/planification/calendrier?budget=59", contenu);
        Assert.Equal(HttpStatusCode.Accepted, lance.StatusCode);
        Tenir(schemas, "EtatDuCalcul", await lance.Content.ReadAsStringAsync());
        using var lu = await client.GetAsync(lance.Headers.Location);
        Assert.Equal(HttpStatusCode.Accepted, lu.StatusCode);
        Tenir(schemas, "EtatDuCalcul", await lu.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(lance.Headers.Location)).StatusCode);
        Tenir(schemas, "Probleme", await SuivreAsync(client, schemas, lance.Headers.Location!, HttpStatusCode.Gone));
    }

    /// <summary>The check can fail: a member unknown, missing, or of another type.</summary>
    [Theory]
    [InlineData("\"effectif\":15", "\"effectif\":\"quinze\"")]
    [InlineData("\"effectif\":15", "\"effectifs\":15")]
    [InlineData("\"regime\":\"agricole\"", "\"regime\":\"marin\"")]
    public async Task Un_contrat_faux_sort_du_schema(string juste, string faux)
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!.AsObject();
        var contrat = Encoding.UTF8.GetString(ContratDeReference.Json());
        Assert.Contains(juste, contrat, StringComparison.Ordinal);
        Assert.False(Evaluer(schemas, "Contrat", contrat.Replace(juste, faux, StringComparison.Ordinal)).IsValid);
    }

    /// <summary>What a computation answers at its end; until then its states keep to their schema.</summary>
    private static async Task<string> SuivreAsync(HttpClient client, JsonObject schemas, Uri adresse, HttpStatusCode attendu)
    {
        for (var i = 0; i < 3_000; i++)
        {
            using var reponse = await client.GetAsync(adresse);
            var texte = await reponse.Content.ReadAsStringAsync();
            if (reponse.StatusCode != HttpStatusCode.Accepted)
            {
                Assert.Equal(attendu, reponse.StatusCode);
                return texte;
            }

            Tenir(schemas, "EtatDuCalcul", texte);
            await Task.Delay(100);
        }

        throw new InvalidOperationException("Le calcul ne finit pas.");
    }

    private static string Cas(string nom) => Encoding.UTF8.GetString(CasConnus.Octets(nom));

    private static string Simule(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Cas", "contrats", id + ".json")));
        return document.RootElement.GetProperty("entree").GetRawText();
    }

    private static void Tenir(JsonObject schemas, string nom, string json)
    {
        var resultat = Evaluer(schemas, nom, json);
        Assert.True(resultat.IsValid, nom + " : " + string.Join(" | ", resultat.Details.Where(d => d.Errors is { Count: > 0 }).Take(5).Select(d => d.InstanceLocation + " " + string.Join(", ", d.Errors!.Values))));
    }

    private static EvaluationResults Evaluer(JsonObject schemas, string nom, string json)
    {
        var texte = new JsonObject { ["$ref"] = "#/components/schemas/" + nom, ["$defs"] = schemas.DeepClone() }.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        return JsonSchema.FromText(texte).Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
    }

    private async Task<JsonNode> DocumentAsync()
    {
        await site.DemarrerAsync();
        using var client = new HttpClient { BaseAddress = site.Adresse };
        return JsonNode.Parse(await client.GetStringAsync("/api/v1/openapi.json"))!;
    }
}
