using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>A draft moved with the mouse, completed by the planner under the eyes, with and without JavaScript.</summary>
public sealed class CalendrierTests(SiteDeNavigation site)
{
    [Fact]
    public async Task Une_journee_se_glisse_vers_un_autre_jour_et_les_regles_se_relisent()
    {
        var page = await OuvrirBrouillonAsync(javascript: true);
        var journee = page.Locator("td[data-centre=oui]").First;
        var de = await journee.GetAttributeAsync("data-jour");
        await journee.DragToAsync(page.Locator("tr:has(td[data-centre=oui]) + tr td[data-jour]").First);
        await Assertions.Expect(page.Locator(".chapo")).ToContainTextAsync("déplacé au", new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator($"td[data-centre=oui][data-jour='{de}']")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Le_planificateur_complete_et_dit_qu_on_ne_peut_pas_faire_mieux(bool javascript)
    {
        var page = await OuvrirBrouillonAsync(javascript);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copier dans une variante" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Tout recalculer" }).ClickAsync();
        for (var i = 0; i < 600 && await page.Locator("[data-etat=fini]").CountAsync() == 0; i++)
        {
            if (!javascript) await page.GetByRole(AriaRole.Link, new() { Name = "Actualiser" }).ClickAsync();
            await Task.Delay(500);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Aucun meilleur calendrier possible");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir le calendrier calculé" }).ClickAsync();
        await Assertions.Expect(page.Locator("#constats")).ToContainTextAsync("Toutes les règles sont respectées");
    }

    private async Task<IPage> OuvrirBrouillonAsync(bool javascript)
    {
        var page = await site.ConnecterAsync("conseilleropco", javascript: javascript);
        await page.GotoAsync("/actions/AGRO-BZH/calendrier");
        await page.Locator("p.actions a[href*='/modifier/']").ClickAsync();
        return page;
    }
}
