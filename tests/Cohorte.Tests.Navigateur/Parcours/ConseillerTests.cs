using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>What an adviser does on the first day, with and without JavaScript.</summary>
public sealed class ConseillerTests(SiteDeNavigation site)
{
    [Theory]
    [InlineData(true, "AVEC-JS")]
    [InlineData(false, "SANS-JS")]
    public async Task Cree_une_action_et_apprend_ce_qui_manque(bool javascript, string code)
    {
        var page = await site.ConnecterAsync("conseilleropco", javascript: javascript);
        await page.GotoAsync("/actions/nouvelle");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer l’action" }).ClickAsync();
        await Assertions.Expect(page.Locator(".resume-erreurs")).ToContainTextAsync("Donnez un intitulé à l’action.");

        await page.GetByLabel("Intitulé").FillAsync("Ouvriers paysagistes, est francilien");
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer l’action" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ouvriers paysagistes, est francilien");

        await page.GetByRole(AriaRole.Link, new() { Name = "Métier cible" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Commencer l’étape" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Terminer l’étape" }).ClickAsync();
        await Assertions.Expect(page.Locator(".resume-erreurs")).ToContainTextAsync("Aucune fiche ROME n’est indiquée.");
    }

    [Fact]
    public async Task Comprend_l_action_terminee_et_suit_un_chiffre_du_bilan()
    {
        var page = await site.ConnecterAsync("conseilleropco");
        await page.GotoAsync("/actions/PAYSAGE-IDF-2022");
        await Assertions.Expect(page.Locator(".bandeau").First).ToContainTextAsync("301 h de formation pour au plus 267,83 h");
        await Assertions.Expect(page.Locator(".bandeau").First).ToContainTextAsync("L. 6325-14");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir le bilan" }).ClickAsync();
        await page.Locator("#contrats a").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(9);
    }

    [Fact]
    public async Task Deux_navigateurs_le_second_voit_ce_qui_a_change_et_ne_perd_rien()
    {
        var premier = await site.ConnecterAsync("conseilleropco");
        var second = await site.ConnecterAsync("conseilleropco");
        await premier.GotoAsync("/actions/BOIS-CVL/modifier");
        await second.GotoAsync("/actions/BOIS-CVL/modifier");
        await premier.GetByLabel("Territoire").FillAsync("Loiret et Sologne");
        await premier.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await second.GetByLabel("Secteur").FillAsync("Filière bois");
        await second.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(second.Locator(".bandeau")).ToContainTextAsync("Loiret et Sologne");
        await Assertions.Expect(second.GetByLabel("Secteur")).ToHaveValueAsync("Filière bois");
        await second.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(second.GetByRole(AriaRole.Status)).ToContainTextAsync("enregistrée");
    }

    [Fact]
    public async Task Le_clavier_suffit_pour_aller_au_contenu()
    {
        var page = await site.OuvrirAsync();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Aller au contenu" })).ToBeFocusedAsync();
    }
}
