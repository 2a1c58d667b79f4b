using Cohorte.Domaine.Commun;
using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>The adviser who comes back, and the colleague who stands in.</summary>
public sealed class TachesTests(SiteDeNavigation site)
{
    [Fact]
    public async Task Le_conseiller_qui_revient_sait_qui_appeler_et_avec_quel_message()
    {
        var page = await site.ConnecterAsync("conseilleropco");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation principale" }).GetByRole(AriaRole.Link, new() { Name = "À faire" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("en retard sur");
        var ligne = page.Locator("tr", new() { HasText = "Orienter encore" }).First;
        await Assertions.Expect(ligne.Locator("a[href^='tel:']")).ToBeVisibleAsync();
        await ligne.GetByRole(AriaRole.Link, new() { Name = "Relancer" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Message", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Bonjour .*orienter encore", System.Text.RegularExpressions.RegexOptions.Singleline));
        await page.GetByLabel("Dans une semaine").CheckAsync();
        await page.GetByLabel("Pourquoi").FillAsync("Rend sa réponse après sa réunion");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remettre à plus tard" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("La ligne reviendra le");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remis à plus tard" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Rend sa réponse après sa réunion");
    }

    [Fact]
    public async Task La_barre_oblique_mene_a_la_recherche_et_une_faute_est_pardonnee()
    {
        var page = await site.ConnecterAsync("conseilleropco");
        await page.GotoAsync("/actions");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#cherche")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("conserevrie");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody th").First).ToContainTextAsync("Conserverie");
        Assert.DoesNotContain("conserevrie", page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Une_suppleante_tient_la_semaine_puis_tout_est_a_sa_place(bool javascript)
    {
        var (courriel, nom) = await site.UnConseillerAsync();
        var suppleante = await site.SeConnecterAsync(courriel, javascript: javascript);
        Assert.Equal(404, (await suppleante.GotoAsync("/actions/AGRO-BZH"))!.Status);

        var absent = await site.ConnecterAsync("conseilleropco", javascript: javascript);
        await absent.GotoAsync("/suppleances");
        await absent.GetByLabel("Qui remplace").SelectOptionAsync(new SelectOptionValue { Label = nom });
        var jour = TimeProvider.System.AujourdhuiAParis();
        await Dater(absent, "Premier jour", jour);
        await Dater(absent, "Dernier jour", jour.AddDays(6));
        await absent.GetByRole(AriaRole.Textbox, new() { Name = "Consignes" }).FillAsync("Claude attend un appel mardi");
        await absent.GetByRole(AriaRole.Button, new() { Name = "Déclarer l’absence" }).ClickAsync();
        await Assertions.Expect(absent.GetByRole(AriaRole.Status)).ToContainTextAsync("La fiche de passation est prête");

        await suppleante.GotoAsync("/a-faire");
        await suppleante.GetByRole(AriaRole.Link, new() { Name = "Ouvrir la fiche de passation" }).ClickAsync();
        await Assertions.Expect(suppleante.Locator("main")).ToContainTextAsync("Claude attend un appel mardi");
        await suppleante.GotoAsync("/actions/AGRO-BZH/modifier");
        await suppleante.GetByLabel("Secteur").FillAsync("Agroalimentaire, suivi par " + nom);
        await suppleante.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();

        await absent.GotoAsync("/actions/AGRO-BZH/journal");
        await Assertions.Expect(absent.Locator("tbody tr", new() { HasText = $"{nom} pour Conseiller OPCO" }).First).ToBeVisibleAsync();
        await absent.GotoAsync("/suppleances");
        await absent.Locator("tr", new() { HasText = nom }).GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(404, (await suppleante.GotoAsync("/actions/AGRO-BZH"))!.Status);
    }

    private static async Task Dater(IPage page, string legende, DateOnly jour)
    {
        var groupe = page.GetByRole(AriaRole.Group, new() { Name = legende });
        await groupe.GetByLabel("Jour").FillAsync(Ecriture.DateCourte(jour));
    }
}
