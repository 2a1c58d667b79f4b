using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Kit;

namespace Cohorte.Tests.Web.Listes;

/// <summary>A form whose choices are too many to be listed is narrowed by a part of the name: the last firm of the alphabet can be chosen too.</summary>
public sealed class NomChercheTests(SiteDeTest site)
{
    [Fact]
    public void Au_dela_de_deux_cents_la_liste_s_arrete_et_le_champ_se_montre()
    {
        var nom = new NomCherche("");
        Assert.Equal(200, nom.Borner(Enumerable.Range(0, 201).ToList()).Count);
        Assert.True(nom.Tronque && nom.EstUtile);
        var court = new NomCherche("");
        Assert.Equal(200, court.Borner(Enumerable.Range(0, 200).ToList()).Count);
        Assert.False(court.EstUtile);
    }

    [Theory]
    [InlineData("/actions/{0}/besoins", "Saisie.EntrepriseId")]
    [InlineData("/echanges/noter", "Saisie.Avec")]
    [InlineData("/echanges/message", "Saisie.Avec")]
    public async Task Une_partie_du_nom_suffit_accents_compris(string page, string champ)
    {
        var action = await site.UneActionAsync();
        var marque = Guid.CreateVersion7().ToString("N");
        var firme = new Entreprise { RaisonSociale = $"Zélateurs {marque}", Recherche = $"zelateurs {marque}" };
        await site.EcrireAsync(firme);
        using var conseil = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = string.Format(System.Globalization.CultureInfo.InvariantCulture, page, action.Code);
        var lue = await conseil.OuvrirAsync($"{adresse}?nom={Uri.EscapeDataString("zelateurs " + marque)}");
        var choix = lue.Document.QuerySelectorAll($"select[name='{champ}'] option[value]:not([value=''])");
        Assert.Contains(firme.RaisonSociale, Assert.Single(choix).TextContent, StringComparison.Ordinal);
        Assert.NotNull(lue.Document.QuerySelector("main input[name=nom]"));
    }
}
