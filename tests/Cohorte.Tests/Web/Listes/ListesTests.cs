using System.Net;
using System.Text;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Listes;

/// <summary>Every list of the product, found by reflection, sorts, pages, chooses its columns, makes its files, and laughs at a hostile address.</summary>
public sealed class ListesTests(SiteDeTest site)
{
    private static readonly string[] Hostiles =
    [
        "page=-1&tri=%27%3BDROP&sens=%00&col=%3Cscript%3E", "page=99999999999999999999&r=AAAA&etat=7&q=%F0%9F%98%80%00", "col=&quand=9&genre=-1&attend=x&nature=0&du=31/02/2027&au=x&avec=x&partenaire=x&action=%00",
    ];

    [Fact]
    public void Chaque_page_qui_lit_un_etat_de_liste_est_une_liste_entiere() =>
        Assert.Empty(typeof(EtatListe).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)
            .Where(t => t.GetProperties().Any(p => p.PropertyType == typeof(EtatListe)) && !typeof(IPageDeListe).IsAssignableFrom(t)).Select(t => t.FullName));

    [Fact]
    public async Task Chaque_liste_repond_a_tout()
    {
        var action = await site.UneActionAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var administrateur = await site.ConnecterAsync(Role.Administrateur);
        var ecarts = new List<string>();
        var listes = await ListesAsync(action.Code);
        Assert.True(listes.Count >= 26, $"{listes.Count} listes");
        foreach (var (adresse, permission) in listes)
        {
            var visite = Cohorte.Domaine.Comptes.Droits.Accorde(Role.ConseillerOpco, permission) ? conseiller : administrateur;
            var page = await visite.OuvrirAsync(adresse);
            foreach (var tri in page.Document.QuerySelectorAll("thead th a").Select(a => a.GetAttribute("href")!))
            {
                var triee = await visite.LireAsync(tri);
                if (triee.Statut != HttpStatusCode.OK || triee.Document.QuerySelector("th[aria-sort]") is null) ecarts.Add($"{tri} ne trie pas");
            }

            foreach (var hostile in Hostiles)
            {
                var statut = (await visite.LireAsync($"{adresse}?{hostile}")).Statut;
                if (statut != HttpStatusCode.OK) ecarts.Add($"{adresse}?{hostile} : {statut}");
            }

            var entiere = await TitresAsync(visite, $"{adresse}?handler=csv");
            if (entiere.Count < 3) ecarts.Add($"{adresse} n’a pas de fichier CSV : {string.Join(';', entiere)}");
            foreach (var choix in page.Document.QuerySelectorAll(".outils input[name=col]").Select(c => c.GetAttribute("value")!).Take(1))
            {
                var seule = await TitresAsync(visite, $"{adresse}?handler=csv&col={choix}");
                if (seule.Count != 1) ecarts.Add($"{adresse} ne garde pas la seule colonne {choix}");
                if ((await visite.LireAsync($"{adresse}?col={choix}")).Document.QuerySelectorAll("td[col]").Length > 0) ecarts.Add($"{adresse} : une cellule sans colonne");
            }

            var xlsx = await visite.TelechargerAsync($"{adresse}?handler=xlsx");
            if (xlsx.Content.Headers.ContentType?.MediaType != "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") ecarts.Add($"{adresse} n’a pas de fichier XLSX");
        }

        Assert.Empty(ecarts);
    }

    [Fact]
    public async Task Une_vue_nommee_garde_les_filtres_et_les_colonnes_jamais_un_texte_cherche()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/candidats";
        await site.EcrireAsync(Une(action.Id, out var candidature), candidature);
        var liste = await visite.OuvrirAsync($"{adresse}?etat=Orientee&tri=date&sens=desc&col=etat&col=poste&q=Durand&page=1");
        var gardee = await visite.PosterEtSuivreAsync(liste, new Dictionary<string, string?> { ["Saisie.Nom"] = "À informer" }, "form[action='/listes/vues']");
        Assert.Contains("etat=Orientee", gardee.Chemin, StringComparison.Ordinal);
        Assert.DoesNotContain("Durand", gardee.Chemin, StringComparison.Ordinal);
        var lien = (await visite.OuvrirAsync(adresse)).Document.QuerySelectorAll(".outils a").Single(a => a.TextContent == "À informer").GetAttribute("href")!;
        var vue = await visite.OuvrirAsync(lien);
        Assert.Equal(["Personne", "État", "Poste"], vue.Document.QuerySelectorAll("table.empile thead th").Select(t => t.TextContent.Trim()));
        Assert.Equal("descending", (await visite.OuvrirAsync($"{lien}&col=orientee-le")).Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));

        using var autre = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.DoesNotContain("À informer", (await autre.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("À informer", (await autre.OuvrirAsync("/listes/vues")).Principal, StringComparison.Ordinal);
        var gestion = await visite.OuvrirAsync("/listes/vues");
        await visite.PosterEtSuivreAsync(gestion, new Dictionary<string, string?>(), "form[action*=Supprimer]");
        Assert.DoesNotContain("À informer", (await visite.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_nom_cherche_dans_une_liste_de_personnes_est_scelle()
    {
        var action = await site.UneActionAsync();
        await site.EcrireAsync(Une(action.Id, out var candidature), candidature);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/actions/{action.Code}/candidats?tri=date&sens=desc"), new Dictionary<string, string?> { ["q"] = "Durand" }, "main form[role=search]");
        Assert.DoesNotContain("Durand", page.Chemin, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tri=date", page.Chemin, StringComparison.Ordinal);
        Assert.Contains("Sam Durand", page.Principal, StringComparison.Ordinal);
        var vide = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["q"] = "Introuvable" }, "main form[role=search]");
        Assert.DoesNotContain("Sam Durand", vide.Principal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a-faire", "Filtrer", false)]
    [InlineData("/a-faire?attend=tous&tri=action", "Filtrer", false)]
    [InlineData("/a-faire?genre=Etape", "Filtrer (1 filtre actif)", true)]
    [InlineData("/actions?q=titre&dispositif=CpOrdinaire", "Filtrer (2 filtres actifs)", true)]
    public async Task Les_filtres_se_plient_et_disent_combien_servent(string adresse, string titre, bool ouvert)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, await site.UneActionAsync());
        var pli = (await visite.OuvrirAsync(adresse)).Document.QuerySelector("form.filtres > details")!;
        Assert.Equal((titre, ouvert), (pli.QuerySelector("summary")!.TextContent.Replace('\u00A0', ' '), pli.HasAttribute("open")));
        Assert.NotNull(pli.QuerySelector("input[name=q]"));
    }

    [Theory]
    [InlineData("/recherche")]
    [InlineData("/entreprises")]
    public async Task Un_champ_seul_ou_la_recherche_meme_ne_se_plient_pas(string adresse)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, await site.UneActionAsync());
        Assert.NotNull((await visite.OuvrirAsync(adresse)).Document.QuerySelector("form.filtres > .champ"));
    }

    private static Cohorte.Domaine.Candidats.Personne Une(Cohorte.Domaine.Commun.Id<Cohorte.Domaine.Actions.ActionCollective> action, out Cohorte.Domaine.Candidats.Candidature candidature)
    {
        var personne = new Cohorte.Domaine.Candidats.Personne { Prenom = "Sam", Nom = "Durand", Recherche = "sam durand" };
        candidature = new Cohorte.Domaine.Candidats.Candidature { ActionId = action, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        return personne;
    }

    private static async Task<List<string>> TitresAsync(Visite visite, string adresse)
    {
        var reponse = await visite.TelechargerAsync(adresse);
        return reponse.Content.Headers.ContentType?.MediaType == "text/csv" ? [.. Encoding.UTF8.GetString(await reponse.Content.ReadAsByteArrayAsync()).Split("\r\n")[0].Split(';')] : [];
    }

    private async Task<List<(string Adresse, Permission Permission)>> ListesAsync(string code)
    {
        var application = await site.DemarrerAsync();
        return [.. application.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(p => (Route: "/" + p.AttributeRouteInfo!.Template!.Replace("{code}", code, StringComparison.Ordinal), Type: typeof(EtatListe).Assembly.GetType("Cohorte.Web.Pages" + p.ViewEnginePath.Replace('/', '.') + "Model")))
            .Where(p => p.Type is not null && typeof(IPageDeListe).IsAssignableFrom(p.Type) && !p.Route.Contains('{', StringComparison.Ordinal))
            .Select(p => (p.Route, p.Type!.GetCustomAttributes(typeof(ExigeAttribute), false).Cast<ExigeAttribute>().Select(e => e.Lecture).DefaultIfEmpty(Permission.VoirActions).Single()))];
    }
}
