using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Modeles;

/// <summary>Templates that the OPCO keeps as its own.</summary>
public sealed class ModelesTests(SiteDeTest site)
{
    [Fact]
    public async Task Garde_un_modele_adapte_puis_une_version_et_les_actions_gardent_la_leur()
    {
        var titre = "Paysage d’hiver " + Guid.CreateVersion7().ToString("N")[^6..];
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var page = await visite.OuvrirAsync("/modeles/cp-court/adapter");
        var fiche = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?>
        {
            ["Saisie.Intitule"] = titre,
            ["Saisie.Etapes[14].Intitule"] = "Visite du centre",
            ["Saisie.Etapes[14].Ordre"] = "7",
            ["Saisie.Etapes[14].DureeSemaines"] = "1",
            ["Saisie.Etapes[7].Retirer"] = "true",
            ["Saisie.Etapes[8].Dependances"] = "selection",
        });
        Assert.Contains("Visite du centre", fiche.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Immersion", fiche.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var code = fiche.Chemin.Split('/')[^1];

        var action = await CreerAsync(visite, code);
        Assert.Equal(new { Modele = code, ModeleVersion = 1 }, await site.AvecBaseAsync(c => c.Actions.Where(a => a.Code == action).Select(a => new { a.Modele, a.ModeleVersion }).SingleAsync()));

        var version2 = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/modeles/{code}/adapter"), new Dictionary<string, string?> { ["Saisie.Ancre"] = "depot" });
        Assert.Contains("version 2", version2.Principal, StringComparison.Ordinal);
        var tableau = await visite.OuvrirAsync($"/actions/{action}");
        var replanifie = await visite.PosterEtSuivreAsync(tableau, new Dictionary<string, string?>(), "form[action*=Replanifier]");
        Assert.Contains("recalculées", replanifie.Principal, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 2, 28), await site.AvecBaseAsync(c => c.Etapes.Where(e => e.Cle == "contrats" && c.Actions.Any(a => a.Id == e.ActionId && a.Code == action)).Select(e => e.PrevuAu).SingleAsync()));

        var retire = await visite.PosterEtSuivreAsync(version2, new Dictionary<string, string?>());
        Assert.Contains("n’est plus proposé", retire.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain(titre, (await visite.OuvrirAsync("/actions/nouvelle")).Principal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Saisie.Etapes[0].Dependances", "besoin", "s’attendent l’une l’autre")]
    [InlineData("Saisie.Etapes[0].Criteres", "ZZZ-9", "critère inconnu")]
    [InlineData("Saisie.Etapes[0].DureeSemaines", "0", "nombre entier de 1 à 104")]
    [InlineData("Saisie.Etapes[0].Dependances", "nulle-part", "n’est pas une étape du parcours")]
    [InlineData("Saisie.Ancre", "nulle-part", "la veille du premier jour")]
    [InlineData("Saisie.Intitule", "", "Donnez un intitulé au modèle.")]
    public async Task Un_modele_impossible_est_refuse_et_rien_n_est_garde(string champ, string valeur, string message)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var titre = "Impossible " + Guid.CreateVersion7();
        var valeurs = new Dictionary<string, string?> { ["Saisie.Intitule"] = titre, [champ] = valeur };
        var reponse = await visite.PosterAsync(await visite.OuvrirAsync("/modeles/cp-ordinaire/adapter"), valeurs);
        Assert.Contains(message, reponse.Erreurs, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.ModelesAdaptes.AnyAsync(m => m.Intitule == titre)));
    }

    [Fact]
    public async Task Deux_conseillers_le_second_voit_ce_qui_a_change()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var fiche = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/modeles/cp-court/adapter"), new Dictionary<string, string?> { ["Saisie.Intitule"] = "Partagé " + Guid.CreateVersion7() });
        var adresse = fiche.Chemin + "/adapter";
        var (premier, second) = (await visite.OuvrirAsync(adresse), await visite.OuvrirAsync(adresse));
        await visite.PosterEtSuivreAsync(premier, new Dictionary<string, string?> { ["Saisie.CadenceCopilAvant"] = "30" });
        var conflit = await visite.PosterAsync(second, new Dictionary<string, string?> { ["Saisie.CadenceCopilAvant"] = "45" });
        Assert.Contains("Modifié entre-temps", conflit.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_heures_d_avant_le_contrat_ne_comptent_pas_dans_la_part_de_formation()
    {
        var action = await site.UneActionAsync("poec-puis-cp");
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/actions/{action.Code}/parcours"), new Dictionary<string, string?>(), "form[action*=Enregistrer]");
        page = await visite.PosterEtSuivreAsync(page, Module("Gestes du métier", "400", "Amont"), "form[action*=Module]");
        page = await visite.PosterEtSuivreAsync(page, Module("Qualification", "250", "Contrat"), "form[action*=Module]");
        Assert.Contains("250 h, après 400 h de POEC", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Ces heures ne comptent pas dans la part de formation", page.Principal, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll(".bandeau"), b => b.TextContent.Replace('\u00A0', ' ').Contains("TRN-01", StringComparison.Ordinal) && b.TextContent.Replace('\u00A0', ' ').Contains("250 h", StringComparison.Ordinal));
        var etape = await visite.OuvrirAsync($"/actions/{action.Code}/etapes/poec");
        Assert.Contains("1 module, 400 h. Financeur : OPCO et France Travail, hors contrat.", etape.Principal, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Module(string intitule, string heures, string phase) => new() { ["Module.Intitule"] = intitule, ["Module.Heures"] = heures, ["Module.Mode"] = "Centre", ["Module.Phase"] = phase };

    private static async Task<string> CreerAsync(Visite visite, string modele)
    {
        var code = "MOD-" + Guid.CreateVersion7().ToString("N")[^8..].ToUpperInvariant();
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/actions/nouvelle"), new Dictionary<string, string?>
        {
            ["Saisie.Modele"] = modele,
            ["Saisie.Intitule"] = "Action du modèle",
            ["Saisie.Code"] = code,
            ["Saisie.DebutSouhaite.Jour"] = "01/03/2027",
            ["Saisie.FinSouhaitee.Jour"] = "31/12/2027",
        });
        return code;
    }
}
