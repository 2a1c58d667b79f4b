using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>A firm asks what a hire costs: kept up to date with a script, computed by the button without one.</summary>
public sealed class SimulateurTests(SiteDeNavigation site)
{
    [Fact]
    public async Task Le_resultat_suit_les_reponses_et_une_faute_se_dit_a_son_champ()
    {
        var page = await site.OuvrirAsync(390);
        await page.GotoAsync("/simulateur");
        await RemplirAsync(page);
        await page.Locator("#resultat-contenu .trio").WaitForAsync();
        await Assertions.Expect(page.Locator(".trio .chiffre").First).ToHaveTextAsync("7\u202F406,77\u00A0€");
        await page.Locator("[name='Saisie.Effectif']").FillAsync("douze");
        await Assertions.Expect(page.Locator("#Saisie_Effectif-erreur")).ToContainTextAsync("nombre entier");
        await Assertions.Expect(page.Locator(".trio .chiffre").First).ToHaveTextAsync("7\u202F406,77\u00A0€");
        await page.Locator("[name='Saisie.Effectif']").FillAsync("15");
        await Assertions.Expect(page.Locator("#Saisie_Effectif-erreur")).ToHaveCountAsync(0);
        var telechargement = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "PDF" }).ClickAsync());
        Assert.Equal("simulation.pdf", telechargement.SuggestedFilename);
        Assert.DoesNotContain("1994", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sans_script_le_bouton_calcule()
    {
        var page = await site.OuvrirAsync(javascript: false);
        await page.GotoAsync("/simulateur");
        await RemplirAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Calculer", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".trio .chiffre").First).ToHaveTextAsync("7\u202F406,77\u00A0€");
        await Assertions.Expect(page.Locator("svg.graf")).ToBeVisibleAsync();
    }

    private static async Task RemplirAsync(IPage page)
    {
        await page.Locator("[name='Saisie.Dispositif']").SelectOptionAsync("Experimental");
        foreach (var (champ, valeur) in new Dictionary<string, string>
        {
            ["Conclusion.Jour"] = "7",
            ["Conclusion.Mois"] = "2",
            ["Conclusion.Annee"] = "2022",
            ["Debut.Jour"] = "14",
            ["Debut.Mois"] = "2",
            ["Debut.Annee"] = "2022",
            ["Fin.Jour"] = "13",
            ["Fin.Mois"] = "10",
            ["Fin.Annee"] = "2022",
            ["HeuresFormation"] = "301",
            ["Naissance.Jour"] = "20",
            ["Naissance.Mois"] = "11",
            ["Naissance.Annee"] = "1994",
            ["InscritDepuis.Jour"] = "1",
            ["InscritDepuis.Mois"] = "12",
            ["InscritDepuis.Annee"] = "2020",
            ["Effectif"] = "15",
            ["TauxAtMp"] = "3,5",
        }) await page.Locator($"[name='Saisie.{champ}']").FillAsync(valeur);
        await page.Locator("[name='Saisie.Regime'][value=Agricole]").CheckAsync();
        await page.Locator("[name='Saisie.Diplome']").SelectOptionAsync("Aucun");
    }
}
