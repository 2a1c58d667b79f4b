using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>An adviser notes an opinion, tries a move, and submits the assignment; the page works the same without JavaScript.</summary>
public sealed class AffectationTests(SiteDeNavigation site)
{
    private const string Racine = "/actions/AGRO-BZH/affectation";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Un_avis_note_au_clavier_se_lit_dans_la_matrice(bool javascript)
    {
        var page = await site.ConnecterAsync("conseilleropco", 390, javascript: javascript);
        await page.GotoAsync(Racine);
        await page.GetByRole(AriaRole.Link, new() { Name = "Noter les avis" }).ClickAsync();
        var avis = page.GetByRole(AriaRole.Combobox, new() { Name = "Stagiaire 38" });
        await avis.FocusAsync();
        await page.Keyboard.PressAsync("N");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer les avis" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("sont notés");
        await page.GotoAsync(Racine + "?vue=calcul");
        await Assertions.Expect(page.Locator("table.matrice tr:has-text('Stagiaire 38') td").First).ToContainTextAsync("non");
    }

    [Fact]
    public async Task Un_deplacement_s_essaie_puis_l_affectation_se_soumet()
    {
        var page = await site.ConnecterAsync("conseilleropco");
        await page.GotoAsync(Racine + "?vue=calcul");
        await page.GetByLabel("Où elle irait").SelectOptionAsync("aucune");
        await page.GetByLabel("Personne à déplacer").SelectOptionAsync(new SelectOptionValue { Label = "Stagiaire 32, Biscuiterie Êta (démonstration)" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Essayer" }).ClickAsync();
        await Assertions.Expect(page.Locator("#essai")).ToContainTextAsync("Stagiaire 32 perd sa place chez Biscuiterie Êta");
        await Assertions.Expect(page.Locator("#essai")).ToContainTextAsync("Deux personnes se préféreraient ailleurs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Soumettre au COPIL" }).ClickAsync();
        await Assertions.Expect(page.Locator("#decision")).ToContainTextAsync("Le COPIL valide cette affectation");
    }
}
