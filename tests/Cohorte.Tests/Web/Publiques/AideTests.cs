using System.Net;
using Cohorte.Web.Pages.Publiques;

namespace Cohorte.Tests.Web.Publiques;

/// <summary>The user guide in the application.</summary>
public sealed class AideTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_sommaire_mene_a_chaque_chapitre()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var sommaire = await visite.OuvrirAsync("/aide");
        var chapitres = sommaire.Document.QuerySelectorAll(".guide a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Equal(chapitres.Order(StringComparer.Ordinal), new GuideDUtilisation().Chapitres.Select(c => "/aide/" + c.Code).Order(StringComparer.Ordinal));
        foreach (var chapitre in chapitres)
        {
            var page = await visite.OuvrirAsync(chapitre);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            foreach (var lien in page.Document.QuerySelectorAll(".guide a")) Assert.Contains(lien.GetAttribute("href"), chapitres);
        }
    }

    [Fact]
    public async Task Un_chapitre_compose_ses_espaces()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Contains("«\u00A0Calendrier\u00A0» de l’action", (await visite.OuvrirAsync("/aide/calendrier")).Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aide/inconnu")]
    [InlineData("/aide/README")]
    public async Task Un_chapitre_inconnu_n_existe_pas(string adresse)
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync(adresse)).Statut);
    }

    [Theory]
    [InlineData("/a-faire", "/aide/a-faire")]
    [InlineData("/actions", "/aide/conduire-une-action")]
    [InlineData("/actions/AGRO-BZH/calendrier/reparer", "/aide/calendrier")]
    [InlineData("/actions/AGRO-BZH/copil", "/aide/conduire-une-action")]
    [InlineData("/reglementation/regles/TRN-01", "/aide/verifier")]
    [InlineData("/liens-utiles", "/aide")]
    [InlineData("/", "/aide")]
    public void L_aide_d_une_page_ouvre_son_chapitre(string page, string adresse) => Assert.Equal(adresse, AideDeLaPage.Adresse(page));

    [Theory]
    [InlineData("/a-faire")]
    [InlineData("/echanges")]
    [InlineData("/lien")]
    [InlineData("/imports")]
    [InlineData("/simulateur")]
    [InlineData("/verifier")]
    [InlineData("/comptes")]
    [InlineData("/actions/X/depots")]
    public async Task Le_chapitre_de_chaque_page_existe(string page)
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Equal(HttpStatusCode.OK, (await visite.LireAsync(AideDeLaPage.Adresse(page))).Statut);
    }
}
