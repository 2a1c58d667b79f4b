using Cohorte.Domaine.Commun;
using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>An adviser between two visits, a telephone in one hand: a call is noted, and comes back when it must.</summary>
public sealed class EchangesTests(SiteDeNavigation site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Un_appel_se_note_sur_un_telephone_et_revient_a_son_jour(bool javascript)
    {
        var (courriel, _) = await site.UnConseillerAsync();
        var page = await site.SeConnecterAsync(courriel, largeur: 390, javascript);
        await page.GotoAsync("/entreprises");
        await page.Locator("tbody th a").First.ClickAsync();
        var entreprise = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Noter un échange" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(entreprise);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer l’échange" }).ClickAsync();
        await Assertions.Expect(page.Locator(".resume-erreurs")).ToContainTextAsync("Écrivez en quelques mots ce qui s’est dit.");

        var mot = $"Rend sa réponse après son congé ({Guid.CreateVersion7():N})";
        await page.GetByLabel("Ce qui s’est dit").FillAsync(mot);
        await page.GetByLabel("Dans une semaine").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer l’échange" }).ClickAsync();
        var rappel = Rappels.Jour(DelaiDeRappel.UneSemaine, TimeProvider.System.AujourdhuiAParis(), null)!.Value;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Rappel le " + Ecriture.DateLongue(rappel));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(mot);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));

        await page.GotoAsync("/a-faire");
        var ligne = page.Locator("tbody tr", new() { HasText = entreprise }).First;
        await Assertions.Expect(ligne).ToContainTextAsync(Ecriture.DateCourte(rappel));
        await Assertions.Expect(ligne).ToContainTextAsync("Vous");
    }
}
