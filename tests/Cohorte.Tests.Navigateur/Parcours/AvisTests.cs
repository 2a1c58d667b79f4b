using Cohorte.Tests.Navigateur.Accessibilite;
using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>A firm's boss answers on a telephone, by a link without an account, then sees it from the adviser's page; the same without JavaScript.</summary>
public sealed class AvisTests(SiteDeNavigation site)
{
    private const int Telephone = 390;
    private const string Racine = "/actions/AGRO-BZH";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Un_patron_repond_par_un_lien_sur_son_telephone(bool javascript)
    {
        var conseiller = await site.ConnecterAsync("conseilleropco");
        await conseiller.GotoAsync($"{Racine}/avis");
        await conseiller.GetByRole(AriaRole.Button, new() { Name = "Créer le lien pour Biscuiterie Êta" }).ClickAsync();
        var lien = await conseiller.Locator("code#lien").TextContentAsync();

        var patron = await site.OuvrirAsync(Telephone, javascript);
        await patron.GotoAsync(lien!);
        await Assertions.Expect(patron.Locator("body")).Not.ToContainTextAsync("Stagiaire");
        await patron.GetByRole(AriaRole.Button, new() { Name = "Répondre" }).ClickAsync();
        var personne = patron.GetByRole(AriaRole.Group, new() { Name = "Stagiaire 31" });
        await personne.GetByText(javascript ? "Peut-être" : "Oui").ClickAsync();
        Assert.Equal(0, await patron.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        if (javascript) Assert.Empty(await Axe.EcartsAsync(patron));
        await patron.GetByRole(AriaRole.Button, new() { Name = "Enregistrer" }).ClickAsync();
        await Assertions.Expect(patron.Locator("main")).ToContainTextAsync("Vos avis sont enregistrés");
        await conseiller.Locator("tr:has-text('Biscuiterie Êta')").GetByRole(AriaRole.Link, new() { Name = "Présenter des candidats" }).ClickAsync();
        var ligne = conseiller.Locator("table.saisie tr:has-text('Stagiaire 31')");
        await Assertions.Expect(ligne).ToContainTextAsync("donné par l’entreprise le");
        // The other case answered otherwise: only this choice tells this answer.
        await Assertions.Expect(ligne.GetByRole(AriaRole.Combobox)).ToHaveValueAsync(javascript ? "PeutEtre" : "Oui");
    }
}
