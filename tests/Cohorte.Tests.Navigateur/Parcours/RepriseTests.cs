using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>An adviser brings an action already begun from a spreadsheet of forty rows, five of them wrong.</summary>
public sealed class RepriseTests(SiteDeNavigation site)
{
    [Theory]
    [InlineData(true, 1280, "REPRISE-JS")]
    [InlineData(false, 390, "REPRISE-SANS")]
    public async Task Reprend_une_action_depuis_quarante_lignes_dont_cinq_fautives(bool javascript, int largeur, string code)
    {
        var page = await site.ConnecterAsync("conseilleropco", largeur, javascript);
        await page.GotoAsync("/reprises");
        await CliquerAsync(page, "Commencer la reprise");
        await page.GetByLabel("Action en contrat de professionnalisation", new() { Exact = true }).CheckAsync();
        await CliquerAsync(page, "Continuer");
        await page.GetByLabel("Intitulé").FillAsync("Paysagistes du Val");
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync(code);
        await CliquerAsync(page, "Continuer");
        await page.Locator("[name='Saisie.Debut.Jour']").FillAsync("01/03/2027");
        await page.Locator("[name='Saisie.Fin.Jour']").FillAsync("31/12/2027");
        await CliquerAsync(page, "Continuer");
        await page.GetByLabel("Sélection des candidats").CheckAsync();
        await CliquerAsync(page, "Continuer");
        await Assertions.Expect(page.GetByLabel("Besoin commun")).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Contrats", new() { Exact = true })).Not.ToBeCheckedAsync();
        await CliquerAsync(page, "Continuer");
        await CliquerAsync(page, "Je n’en ai pas");

        await page.GetByLabel("Votre tableau, collé ici").FillAsync(Tableau(code));
        await CliquerAsync(page, "Continuer");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Né(e) le" })).ToHaveValueAsync("dateNaissance");
        await CliquerAsync(page, "Continuer");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(new Regex("35.lignes prêtes sur 40"));
        await Assertions.Expect(page.Locator("fieldset.carte")).ToHaveCountAsync(5);
        await page.Locator("[name='Saisie.Corrections[6:dateNaissance]']").FillAsync("05/05/1995");
        await page.Locator("[name='Saisie.Corrections[12:courriel]']").FillAsync("");
        await CliquerAsync(page, "Garder mes corrections et vérifier");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(new Regex("37.lignes prêtes sur 40"));
        await CliquerAsync(page, "Continuer sans les lignes en erreur");
        await CliquerAsync(page, "Je n’en ai pas");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Tout est juste");
        await CliquerAsync(page, "Reprendre l’action");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(new Regex("37.personnes ajoutées et 3.lignes laissées de côté"));
        await Assertions.Expect(page.Locator("ol.etapes")).ToContainTextAsync("Faite avant Cohorte");
    }

    private static Task CliquerAsync(IPage page, string nom) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = nom, Exact = true }).ClickAsync();

    /// <summary>Forty persons under a title and a blank line; five lines are wrong: two dates, a mail, a telephone, a missing name.</summary>
    private static string Tableau(string code)
    {
        var lignes = new List<string> { "Nom\tPrénom\tNé(e) le\tMail\tPortable\tVille" };
        for (var rang = 2; rang <= 41; rang++)
        {
            var nom = rang == 30 ? "" : $"NOM{rang}{code}";
            var naissance = rang switch { 6 => "31/02/1995", 18 => "bientôt", _ => $"{(rang % 28) + 1:00}/05/{1980 + (rang % 20)}" };
            var courriel = rang == 12 ? "pas une adresse" : $"p{rang}.{code.ToLowerInvariant()}@exemple.test";
            var telephone = rang == 24 ? "12" : $"6{rang:00}{code.Length:000}{rang:000}";
            lignes.Add($"{nom}\tPrénom{rang}\t{naissance}\t{courriel}\t{telephone}\tÉvry");
        }

        return string.Join("\n", lignes);
    }
}
