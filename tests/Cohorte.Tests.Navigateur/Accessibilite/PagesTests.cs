using Microsoft.Playwright;

namespace Cohorte.Tests.Navigateur.Accessibilite;

/// <summary>axe without exclusions and no sideways scroll, on every kind of page, wide and narrow, light and dark.</summary>
public sealed class PagesTests(SiteDeNavigation site)
{
    private const string A = "/actions/PAYSAGE-IDF-2022";
    private const string B = "/actions/AGRO-BZH";

    private static readonly string[] Publiques = ["/", "/connexion", "/simulateur", "/simulateur/pas-a-pas", "/simulateur?dispositif=Classique&debut=2026-12-28&effectif=15", "/verifier", "/reglementation", "/reglementation?au=31/02/2022", "/aide", "/accessibilite", "/donnees-personnelles", "/lien/demonstration-lien-du-candidat", "/mot-de-passe/oublie", "/erreur/404", "/erreur/500"];

    private static readonly string[] DuConseiller =
    [
        "/a-faire", "/a-faire?quand=EnRetard", "/recherche", "/suppleances", "/listes/vues", "/listes/chercher", "/actions", "/actions/nouvelle", "/reprises", "/modeles", "/modeles/poec-puis-cp", "/modeles/cp-court/adapter", "/entreprises/importer", "/entreprises", "/entreprises/nouvelle", "/partenaires", "/partenaires/nouveau", "/prestataires", "/prestataires/nouveau", "/regroupement", "/regroupement?Minimum=3&Lieux=Angers", "/regroupement/besoins", "/regroupement/besoins/nouveau", "/regroupement/besoins/importer", "/echanges", "/echanges/noter", "/echanges/message", "/compte",
        A, $"{A}/etapes/parcours", $"{A}/etapes/prestataires", $"{A}/modifier", $"{A}/besoins", $"{A}/profil", $"{A}/parcours", $"{A}/periode", $"{A}/calendrier", $"{A}/calendrier?vue=prestataire", $"{A}/calendrier?vue=stagiaire", $"{A}/calendrier/contraintes", $"{A}/copil/membres", $"{A}/evaluations/satisfaction", $"{A}/calendrier/reparer", $"{A}/calendrier/comparer", $"{A}/partenaires", $"{A}/prestataires", $"{A}/candidats", $"{A}/immersions",
        $"{A}/contrats", $"{A}/depots", $"{A}/suivi", $"{A}/evaluations", $"{A}/copil", $"{A}/copil/decisions", $"{A}/bilan", $"{A}/couts", $"{A}/couts?prix=12000&moins=2", $"{A}/journal", $"{A}/echanges",
        B, $"{B}/etapes/selection", $"{B}/candidats", $"{B}/candidats/orienter", $"{B}/immersions", $"{B}/affectation", $"{B}/affectation/comparer", $"{B}/affectation/reglages", $"{B}/avis", $"{B}/bilan", $"{B}/copil", $"{B}/besoins", "/actions/BOIS-CVL", "/actions/BOIS-CVL/parcours",
    ];

    public static TheoryData<int> Largeurs => [1280, 390];

    [Theory]
    [MemberData(nameof(Largeurs))]
    public async Task Les_pages_publiques_sont_accessibles(int largeur) => await VerifierAsync(await site.OuvrirAsync(largeur), Publiques);

    [Theory]
    [MemberData(nameof(Largeurs))]
    public async Task Les_pages_du_conseiller_sont_accessibles(int largeur) => await VerifierAsync(await site.ConnecterAsync("conseilleropco", largeur), DuConseiller);

    [Fact]
    public async Task Une_faute_est_vue()
    {
        var page = await site.OuvrirAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => { document.querySelector('main').append(document.createElement('img')); }");
        Assert.Contains(await Axe.EcartsAsync(page), e => e.StartsWith("image-alt : <img", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Le_mode_sombre_est_lisible() => await VerifierAsync(await site.OuvrirAsync(couleurs: ColorScheme.Dark), ["/", "/connexion", "/reglementation"]);

    [Theory]
    [InlineData("gestionnaireopco", $"{B}/depots")]
    [InlineData("administrateur", "/comptes")]
    [InlineData("administrateur", "/courriels")]
    [InlineData("administrateur", "/effacements")]
    [InlineData("employeur", $"{B}/candidats")]
    [InlineData("employeur", $"{B}/avis")]
    [InlineData("partenaire", $"{B}/candidats")]
    [InlineData("candidat", "/")]
    public async Task Chaque_role_a_une_page_accessible(string role, string page) => await VerifierAsync(await site.ConnecterAsync(role, 390), [page]);

    [Fact]
    public async Task Les_objets_d_une_liste_sont_accessibles()
    {
        var page = await site.ConnecterAsync("conseilleropco");
        foreach (var (liste, lien) in new[] { ($"{A}/candidats", "tbody th a"), ($"{A}/contrats", "tbody th a"), ($"{A}/immersions", "td a[href*='/immersions/']"), ($"{A}/copil", "tbody th a"), ("/entreprises", "tbody th a"), ("/a-faire", "td a.bouton"), ("/partenaires", "tbody th a"), ("/prestataires", "tbody th a"), ("/echanges", "tbody th a"), ("/regroupement", "tbody th a"), ("/regroupement", "a.bouton[href*='/regroupement/action']"), ($"{B}/besoins", "tbody th a"), ($"{B}/affectation", "tbody th a"), ($"{B}/affectation", "thead th a"), ($"{B}/calendrier", "p.actions a[href*='/modifier/']") })
        {
            await page.GotoAsync(liste);
            var adresse = await page.Locator(lien).First.GetAttributeAsync("href");
            await VerifierAsync(page, liste.EndsWith("/contrats", StringComparison.Ordinal) ? [adresse!, adresse + "/precisions"] : [adresse!]);
        }
    }

    [Theory]
    [MemberData(nameof(Largeurs))]
    public async Task Un_compte_est_accessible(int largeur)
    {
        var page = await site.ConnecterAsync("administrateur", largeur);
        await page.GotoAsync("/comptes?q=expertcomptable");
        await VerifierAsync(page, [(await page.Locator("tbody th a").First.GetAttributeAsync("href"))!]);
    }

    private static async Task VerifierAsync(IPage page, IEnumerable<string> adresses)
    {
        var ecarts = new List<string>();
        foreach (var adresse in adresses)
        {
            await page.GotoAsync(adresse);
            await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
            ecarts.AddRange((await Axe.EcartsAsync(page)).Select(e => $"{adresse} {e}"));
            var debord = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
            if (debord > 0) ecarts.Add($"{adresse} déborde de {debord} px");
        }

        Assert.Empty(ecarts);
    }
}
