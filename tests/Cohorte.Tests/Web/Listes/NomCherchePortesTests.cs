using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Tests.Web.Listes;

/// <summary>A part of a name survives the sending that it prepared, keeps the filters of its page, and shows every sort of name.</summary>
public sealed class NomCherchePortesTests(SiteDeTest site)
{
    [Theory]
    [InlineData("besoins", "form[action*=Ajouter]", "Saisie.EntrepriseId")]
    [InlineData("partenaires", "form[action*=Engager]", "Saisie.PartenaireId")]
    public async Task Un_envoi_refuse_garde_la_partie_du_nom(string page, string formulaire, string champ)
    {
        var action = await site.UneActionAsync();
        var nom = $"Gardien {Guid.CreateVersion7():N}";
        await site.EcrireAsync(new Entreprise { RaisonSociale = nom, Recherche = TexteDeRecherche.De(nom) }, new Partenaire { Nom = nom });
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var lue = await conseil.OuvrirAsync($"/actions/{action.Code}/{page}?nom={Uri.EscapeDataString(nom)}");
        var refus = await conseil.PosterAsync(lue, new Dictionary<string, string?> { [champ] = "" }, formulaire);
        Assert.Contains("de la liste", refus.Erreurs, StringComparison.Ordinal);
        Assert.Equal(nom, refus.Document.QuerySelector("main input[name=nom]")!.GetAttribute("value"));
        Assert.Contains(nom, Assert.Single(refus.Document.QuerySelectorAll($"select[name='{champ}'] option[value]:not([value=''])")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chercher_un_nom_garde_les_filtres_de_la_page()
    {
        var action = await site.UneActionAsync();
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var lue = await conseil.OuvrirAsync($"/actions/{action.Code}/partenaires?q=asso&etat=Accepte&tri=prevues&col=type&col=zone&nom=zz");
        var caches = lue.Document.QuerySelector("main input[name=nom]")!.Closest("form")!.QuerySelectorAll("input[type=hidden]").Select(c => $"{c.GetAttribute("name")}={c.GetAttribute("value")}");
        Assert.Equal(["q=asso", "etat=Accepte", "tri=prevues", "col=type", "col=zone"], caches);
    }

    [Theory]
    [InlineData("/echanges/noter")]
    [InlineData("/echanges/message")]
    public async Task Deux_cents_entreprises_ne_cachent_pas_les_partenaires(string page)
    {
        var prefixe = $"Nombreux{Guid.CreateVersion7():N}";
        var partenaire = new Partenaire { Nom = prefixe };
        await site.EcrireAsync([partenaire, .. Enumerable.Range(0, 201).Select(i => new Entreprise { RaisonSociale = $"{prefixe} {i}", Recherche = TexteDeRecherche.De($"{prefixe} {i}") })]);
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco);
        var lue = await conseil.OuvrirAsync($"{page}?nom={prefixe}");
        Assert.Equal(201, lue.Document.QuerySelectorAll("select[name='Saisie.Avec'] option[value]:not([value=''])").Length);
        Assert.NotNull(lue.Document.QuerySelector($"select[name='Saisie.Avec'] option[value='partenaire:{partenaire.Id}']"));
        Assert.Contains("aux 200 premiers noms de chaque sorte", lue.Principal, StringComparison.Ordinal);
    }
}
