using System.Net;

namespace Cohorte.Tests.Web.Reglementation;

/// <summary>The rules that the product checks, readable by anybody.</summary>
public sealed class ReglesTests(SiteDeTest site)
{
    [Fact]
    public async Task Chaque_regle_dit_ce_qu_elle_demande_et_ce_qu_elle_lit_a_une_date()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        Assert.Contains("TRN-01", (await visite.OuvrirAsync("/reglementation/regles?q=part de formation")).Principal, StringComparison.Ordinal);
        var regle = (await visite.OuvrirAsync("/reglementation/regles/TRN-01?au=14/02/2022")).Principal;
        Assert.Contains("25 %", regle, StringComparison.Ordinal);
        Assert.Contains("1 607 h par an", regle, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/reglementation/regles/ZZZ-99")).Statut);
    }
}
