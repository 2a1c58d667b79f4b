using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Reglementation;

/// <summary>A rule of the OPCO, from its draft to its publication, through the pages.</summary>
public sealed class ReglesOpcoTests(SiteDeTest site)
{
    private const string Parametre = "opco.prise-en-charge.majoration-experimental";

    [Fact]
    public async Task Du_brouillon_a_la_publication_puis_la_version_suivante()
    {
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco);
        var page = await gestionnaire.OuvrirAsync($"/regles-opco/{Parametre}");
        Assert.Contains("La loi ne donne aucune valeur", page.Principal, StringComparison.Ordinal);

        var faute = await gestionnaire.PosterAsync(page, Saisie("beaucoup", ""));
        Assert.Contains("Écrivez un nombre", faute.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Donnez le premier jour", faute.Erreurs, StringComparison.Ordinal);
        Assert.Contains("n’est pas possible", (await gestionnaire.PosterAsync(page, Saisie("-1", "01/01/2099"))).Erreurs, StringComparison.Ordinal);

        var version = await gestionnaire.PosterEtSuivreAsync(page, Saisie("2,50", "01/01/2099"));
        Assert.Contains("2,50 € par heure", version.Principal, StringComparison.Ordinal);
        Assert.Contains("Un brouillon attend", (await gestionnaire.PosterAsync(page, Saisie("3", "01/01/2099"))).Erreurs, StringComparison.Ordinal);
        Assert.Null((await conseiller.OuvrirAsync(version.Chemin)).Document.QuerySelector("main form[method=post]"));

        var sansMotif = await gestionnaire.PosterAsync(version, new Dictionary<string, string?>(), "form[action*=Publier]");
        Assert.Contains("Dites pourquoi", sansMotif.Erreurs, StringComparison.Ordinal);
        var publiee = await gestionnaire.PosterEtSuivreAsync(version, new Dictionary<string, string?> { ["Saisie.Motif"] = "Décision d’essai" }, "form[action*=Publier]");
        Assert.Contains("Publiée", publiee.Principal, StringComparison.Ordinal);
        Assert.Null(publiee.Document.QuerySelector("main form[method=post]"));

        var suivante = await gestionnaire.PosterEtSuivreAsync(await gestionnaire.OuvrirAsync($"/regles-opco/{Parametre}"), Saisie("3", "01/06/2099"));
        Assert.Contains("version 2", suivante.Principal, StringComparison.Ordinal);
        await gestionnaire.PosterEtSuivreAsync(suivante, new Dictionary<string, string?> { ["Saisie.Motif"] = "Essai fini" }, "form[action*=Publier]");
        var versions = (await site.AvecBaseAsync(c => c.ReglesOpco.Where(r => r.Parametre == Parametre).Select(r => r.Id).ToListAsync())).Select(i => i.ToString()).ToList();
        var ecritures = await site.AvecBaseAsync(c => c.Journal.CountAsync(e => versions.Contains(e.ObjetId) && (e.CasUsage == "PublierRegleOpco" || e.CasUsage == "PreparerRegleOpco")));
        Assert.Equal(4, ecritures);
    }

    [Fact]
    public async Task La_base_refuse_de_reprendre_une_version_publiee()
    {
        var regle = new RegleOpco { Parametre = "opco.essai", Numero = 1, Proprietaire = "Essai", Depuis = new(2098, 1, 1), Valeur = 1 };
        RedactionDeRegle.Publier(regle, Role.GestionnaireOpco, "Essai", "Essai", SiteDeTest.Aujourdhui);
        await site.EcrireAsync(regle);
        await Assert.ThrowsAnyAsync<Exception>(() => site.AvecBaseAsync(c => c.ReglesOpco.Where(r => r.Id == regle.Id).ExecuteUpdateAsync(m => m.SetProperty(r => r.Etat, EtatRegleOpco.Brouillon))));
    }

    private static Dictionary<string, string?> Saisie(string valeur, string depuis) => new()
    {
        ["Saisie.Valeur"] = valeur,
        ["Saisie.Depuis.Jour"] = depuis,
        ["Saisie.Depuis.Mois"] = "",
        ["Saisie.Depuis.Annee"] = "",
    };
}
