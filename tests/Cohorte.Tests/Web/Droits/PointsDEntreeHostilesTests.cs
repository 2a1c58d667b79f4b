using System.Net;
using System.Text;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Droits;

/// <summary>Whatever is sent to any endpoint of the API, found by reflection: no internal error, a French problem, an untouched base.</summary>
public sealed class PointsDEntreeHostilesTests(SiteHostile site) : IClassFixture<SiteHostile>
{
    private static readonly (string Nom, string? Corps, string Type)[] Corps =
    [
        ("absent", null, "application/json"),
        ("vide", "", "application/json"),
        ("texte", "abc", "application/json"),
        ("nul", "null", "application/json"),
        ("tableau", "[]", "application/json"),
        ("objet", "{}", "application/json"),
        ("coupé", "{\"contrat\": {", "application/json"),
        ("mauvais type", "{\"contrat\": 3, \"candidats\": \"x\", \"instance\": []}", "application/json"),
        ("répété", "{\"contrat\": {}, \"contrat\": {}}", "application/json"),
        ("profond", new string('[', 5_000), "application/json"),
        ("100 ko", "{\"contrat\": {\"nature\": \"" + new string('x', 100_000) + "\"}}", "application/json"),
        ("HTML", "{\"contrat\": \"<script>alert(1)</script>\"}", "application/json"),
        ("émoji", "{\"😀\": \"مرحبا\u202E\"}", "application/json"),
        ("nombre immense", "{\"contrat\": {\"heuresFormation\": 1e400}}", "application/json"),
        ("formulaire", "a=1&b=2", "application/x-www-form-urlencoded"),
        ("octets", "\u0000\u0001", "application/octet-stream"),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(Role.ConseillerOpco)]
    public async Task Aucun_envoi_ne_provoque_d_erreur_interne(Role? role)
    {
        using var visite = role is { } r ? await site.ConnecterAsync(r) : new Visite(site.Adresse);
        var avant = await site.EmpreinteAsync();
        var fautes = new List<string>();
        foreach (var (methode, route) in PointsDEntree())
        {
            foreach (var valeur in new[] { "x", "%F0%9F%98%80", "00000000-0000-0000-0000-000000000000", new string('a', 500) }.Take(FormulairesDuProduit.Parametres(route).Count == 0 ? 1 : 4))
            {
                var adresse = FormulairesDuProduit.Remplir(route, nom => nom == "code" ? SiteHostile.Action : nom == "documentName" ? "v1" : valeur);
                foreach (var (nom, corps, type) in HttpMethods.IsGet(methode) ? Corps.Take(1) : Corps)
                {
                    using var requete = new HttpRequestMessage(new HttpMethod(methode), new Uri(adresse, UriKind.Relative));
                    if (corps is not null) requete.Content = new StringContent(corps, Encoding.UTF8, type);
                    using var reponse = await visite.EnvoyerAsync(requete);
                    var texte = await reponse.Content.ReadAsStringAsync();
                    if ((int)reponse.StatusCode >= 500) fautes.Add($"{methode} {adresse} [{nom}] : {reponse.StatusCode}");
                    if (reponse.StatusCode >= HttpStatusCode.BadRequest && (texte.Contains("   at ", StringComparison.Ordinal) || texte.Contains("Exception", StringComparison.Ordinal))) fautes.Add($"{methode} {adresse} [{nom}] : une trace d’exécution est montrée");
                    if (reponse.StatusCode >= HttpStatusCode.BadRequest && adresse.StartsWith("/api/", StringComparison.Ordinal) && !texte.Contains("\"title\"", StringComparison.Ordinal)) fautes.Add($"{methode} {adresse} [{nom}] : {reponse.StatusCode} sans explication");
                }
            }
        }

        Assert.Empty(fautes);
        Assert.Equal(avant, await site.EmpreinteAsync());
    }

    private IEnumerable<(string Methode, string Route)> PointsDEntree() =>
        from source in site.Services.GetServices<EndpointDataSource>()
        from point in source.Endpoints.OfType<RouteEndpoint>()
        where point.Metadata.GetMetadata<PageActionDescriptor>() is null && point.RoutePattern.RawText is not null
        from methode in point.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]
        select (methode, "/" + point.RoutePattern.RawText!.TrimStart('/'));
}
