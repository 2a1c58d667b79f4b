using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>A candidate on a telephone, without an account: a link that opens, one that is over, one that was forwarded.</summary>
public sealed class LiensTests(SiteDeNavigation site)
{
    private const int Telephone = 390;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Un_candidat_ouvre_son_lien_et_celui_a_qui_il_l_a_transmis_ne_voit_rien(bool javascript)
    {
        var lien = await site.UnLienAsync("Ouvrante", TimeSpan.FromDays(10));
        var candidat = await site.OuvrirAsync(Telephone, javascript);
        await candidat.GotoAsync(lien);
        await Assertions.Expect(candidat.Locator("body")).Not.ToContainTextAsync("Ouvrante");
        await CliquerAsync(candidat, "Continuer");
        await Assertions.Expect(candidat.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bonjour Ouvrante");
        Assert.EndsWith("/lien/dossier", candidat.Url, StringComparison.Ordinal);
        Assert.Equal(0, await candidat.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));

        var autre = await site.OuvrirAsync(Telephone, javascript);
        await autre.GotoAsync(lien);
        await Assertions.Expect(autre.Locator("main")).ToContainTextAsync("Ce lien a déjà été ouvert sur un autre appareil");
        for (var essai = 1; essai <= 5; essai++)
        {
            await RepondreAsync(autre, essai, 1, 1990);
            if (essai < 5) await Assertions.Expect(autre.Locator(".resume-erreurs")).ToContainTextAsync("Cette date ne correspond pas à ce lien.");
        }

        await Assertions.Expect(autre.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ce lien ne s’ouvre plus");
        await Assertions.Expect(autre.Locator("body")).Not.ToContainTextAsync("Ouvrante");
    }

    [Fact]
    public async Task Le_meme_candidat_reprend_son_lien_sur_un_autre_appareil_avec_sa_date_de_naissance()
    {
        var lien = await site.UnLienAsync("Mobile", TimeSpan.FromDays(10));
        var premier = await site.OuvrirAsync();
        await premier.GotoAsync(lien);
        await CliquerAsync(premier, "Continuer");
        var second = await site.OuvrirAsync(Telephone);
        await second.GotoAsync(lien);
        await RepondreAsync(second, 14, 5, 1998);
        await Assertions.Expect(second.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bonjour Mobile");
    }

    [Fact]
    public async Task Un_lien_expire_le_dit_et_en_fait_partir_un_nouveau()
    {
        var lien = await site.UnLienAsync("Tardive", TimeSpan.FromSeconds(-1));
        var candidat = await site.OuvrirAsync(Telephone, javascript: false);
        await candidat.GotoAsync(lien);
        await Assertions.Expect(candidat.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ce lien ne s’ouvre plus");
        await Assertions.Expect(candidat.Locator("main")).ToContainTextAsync("Il s’ouvrait jusqu’au");
        await CliquerAsync(candidat, "Recevoir un nouveau lien");
        await Assertions.Expect(candidat.Locator("main")).ToContainTextAsync("un nouveau lien y est parti");

        var administrateur = await site.ConnecterAsync("administrateur");
        await administrateur.GotoAsync("/courriels");
        await administrateur.Locator("tbody tr", new() { HasText = "Votre dossier" }).First.Locator("th a").ClickAsync();
        await Assertions.Expect(administrateur.Locator("main")).ToContainTextAsync("Bonjour Tardive");
    }

    private static Task CliquerAsync(IPage page, string nom) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = nom, Exact = true }).ClickAsync();

    private static async Task RepondreAsync(IPage page, int jour, int mois, int annee)
    {
        var naissance = page.GetByRole(AriaRole.Group, new() { Name = "Ma date de naissance" });
        await naissance.GetByLabel("Jour").FillAsync($"{jour}");
        await naissance.GetByLabel("Mois").FillAsync($"{mois}");
        await naissance.GetByLabel("Année").FillAsync($"{annee}");
        await CliquerAsync(page, "Continuer");
    }
}
