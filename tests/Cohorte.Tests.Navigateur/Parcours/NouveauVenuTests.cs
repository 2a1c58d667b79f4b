using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Parcours;

/// <summary>A newcomer adviser makes an action of the template for another territory; each of its fourteen steps says what is missing.</summary>
public sealed class NouveauVenuTests(SiteDeNavigation site)
{
    /// <summary>What is missing at each step of a new action, in order, as the page says it.</summary>
    private static readonly (string Etape, string Manque, string Preuve)[] Etapes =
    [
        ("Métier cible", "Il manque 2\u00A0critères", "0 déclaration datée sur 2 attendues"),
        ("Besoin commun", "Il manque 3\u00A0critères", "Aucune entreprise n’est dans l’action."),
        ("Ébauche du parcours", "Il manque 3\u00A0critères", "Aucun parcours retenu avec des modules."),
        ("Période idéale", "Il manque 2\u00A0critères", "Les dates du parcours retenu manquent."),
        ("Partenaires de la recherche", "Il manque 2\u00A0critères", "0 partenaire avec un nombre fixé."),
        ("Organismes de formation", "Il manque 2\u00A0critères", "Aucun module."),
        ("Sélection des candidats", "Il manque 2\u00A0critères", "Personne n’est accepté par une entreprise."),
        ("Immersion (PMSMP)", "Il manque 1\u00A0critère", "Personne n’est encore retenu."),
        ("Contrats", "Il manque 2\u00A0critères", "Aucun contrat."),
        ("Dépôt", "Il manque 1\u00A0critère", "Aucun contrat signé."),
        ("Engagement financier", "Il manque 1\u00A0critère", "Aucun contrat signé."),
        ("Déroulement et suivi", "Il manque 3\u00A0critères", "Aucun contrat signé."),
        ("Évaluation finale", "Il manque 2\u00A0critères", "0 réponse d’employeurs"),
        ("Recrutement", "Il manque 3\u00A0critères", "Le bilan n’est pas approuvé."),
    ];

    [Fact]
    public async Task Cree_une_action_pour_un_autre_territoire_et_chaque_etape_dit_ce_qui_manque()
    {
        var (courriel, _) = await site.UnConseillerAsync();
        var page = await site.SeConnecterAsync(courriel);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Navigation principale" }).GetByRole(AriaRole.Link, new() { Name = "Actions", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Créer une action" }).First.ClickAsync();
        await Assertions.Expect(page.GetByLabel("Action en contrat de professionnalisation", new() { Exact = true })).ToBeCheckedAsync();
        await page.GetByLabel("Intitulé").FillAsync("Ouvriers paysagistes, Bourgogne");
        await page.GetByLabel("Code", new() { Exact = true }).FillAsync("PAYSAGE-BFC");
        await page.GetByLabel("Fiche ROME du métier").FillAsync("A1203");
        await page.GetByLabel("Territoire").FillAsync("Bourgogne");
        await DaterAsync(page, "Début souhaité des contrats", "01/09/2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer l’action" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Commencez par le métier visé.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Métier cible" }).ClickAsync();
        for (var rang = 0; rang < Etapes.Length; rang++)
        {
            var (etape, manque, preuve) = Etapes[rang];
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(etape);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = manque.Replace('\u00A0', ' ') })).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".verifs")).ToContainTextAsync(preuve);
            if (rang + 1 < Etapes.Length) await page.GetByRole(AriaRole.Link, new() { Name = $"Étape {rang + 2}, {Etapes[rang + 1].Etape} →" }).ClickAsync();
        }

        await page.GotoAsync("/actions/PAYSAGE-BFC/etapes/besoin");
        await page.GetByRole(AriaRole.Link, new() { Name = "Aucune entreprise n’est dans l’action." }).ClickAsync();
        Assert.EndsWith("/actions/PAYSAGE-BFC/besoins", page.Url, StringComparison.Ordinal);
    }

    private static async Task DaterAsync(IPage page, string legende, string jour)
    {
        var groupe = page.GetByRole(AriaRole.Group, new() { Name = legende });
        await groupe.GetByLabel("Jour").FillAsync(jour);
    }
}
