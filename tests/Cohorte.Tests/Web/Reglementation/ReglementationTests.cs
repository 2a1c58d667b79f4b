using System.Net;

namespace Cohorte.Tests.Web.Reglementation;

/// <summary>The law, readable by anybody without signing in.</summary>
public sealed class ReglementationTests(SiteDeTest site)
{
    [Fact]
    public async Task La_liste_se_cherche_et_se_date()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Contains("Légal", (await visite.OuvrirAsync("/reglementation?q=experimental&au=14/02/2022")).Principal, StringComparison.Ordinal);
        Assert.Contains("Fermé", (await visite.OuvrirAsync("/reglementation?q=experimental&au=01/01/2025")).Principal, StringComparison.Ordinal);
        Assert.Contains("aucune valeur à cette date", (await visite.OuvrirAsync("/reglementation?q=plancher&au=01/01/2001")).Principal, StringComparison.Ordinal);
        Assert.Contains("n’existe pas", (await visite.OuvrirAsync("/reglementation?au=31/02/2022")).Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_parametre_montre_son_histoire_et_sa_source()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var page = await visite.OuvrirAsync("/reglementation/contrat-pro.part-formation.maximum?au=14/02/2022");
        Assert.Contains("25 %", page.Principal, StringComparison.Ordinal);
        Assert.Contains("L.6325-13", page.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/reglementation/inconnu")).Statut);
    }

    [Theory]
    [InlineData("/reglementation?handler=csv")]
    [InlineData("/reglementation?handler=xlsx")]
    public async Task La_liste_se_telecharge(string adresse)
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Equal(HttpStatusCode.OK, (await visite.TelechargerAsync(adresse)).StatusCode);
    }
}
