using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;

namespace Cohorte.Tests.Web.Listes;

/// <summary>A list that shows nothing says so, and what to do; an address in a list is one that can be written to.</summary>
public sealed class ListesVidesTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_profil_commun_dit_qu_il_n_a_rien_a_montrer()
    {
        var action = await site.UneActionAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var direction = await site.ConnecterAsync(Role.DirectionOpco, action);
        var adresse = $"/actions/{action.Code}/profil";
        Assert.Contains("Ajoutez ci-dessous celles que le parcours devra donner.", (await conseiller.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        Assert.Contains("Le conseiller de l’OPCO les ajoute", (await direction.OuvrirAsync(adresse)).Principal, StringComparison.Ordinal);
        await site.EcrireAsync(new CompetenceAttendue { ActionId = action.Id, Intitule = "Tailler une haie" });
        var filtree = await conseiller.OuvrirAsync(adresse + "?q=maçonner");
        Assert.Contains("Aucune compétence à montrer", filtree.Principal, StringComparison.Ordinal);
        Assert.Null(filtree.Document.QuerySelector("main table"));
        Assert.Contains("Tailler une haie", (await conseiller.OuvrirAsync(filtree.Document.QuerySelector("main .vide a")!.GetAttribute("href")!)).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_adresse_d_un_membre_du_COPIL_s_ecrit()
    {
        var action = await site.UneActionAsync();
        await site.EcrireAsync(new MembreCopil { ActionId = action.Id, Nom = "Awa Diop", Organisation = "Jardins du Val", Qualite = QualiteMembre.Employeur, Courriel = "awa@exemple.fr" }, new MembreCopil { ActionId = action.Id, Nom = "Élie Roy", Organisation = "Mission locale", Qualite = QualiteMembre.Partenaire });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var cellules = (await conseiller.OuvrirAsync($"/actions/{action.Code}/copil/membres")).Document.QuerySelectorAll("td.adresse").ToList();
        Assert.Equal(["mailto:awa@exemple.fr", null], cellules.Select(c => c.QuerySelector("a")?.GetAttribute("href")));
        Assert.Equal("non notée", cellules[1].TextContent.Trim());
    }
}
