using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Taches;

public sealed class AFaireTests(SiteDeTest site)
{
    [Fact]
    public async Task La_liste_dit_qui_appeler_et_depuis_quand()
    {
        var (action, _) = await UneActionQuiAttendAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync("/a-faire");
        Assert.Contains("1 ligne en retard sur 2", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Envoyer les dates", page.Principal, StringComparison.Ordinal);
        Assert.Contains("tel:0102030405", page.Texte, StringComparison.Ordinal);
        Assert.Contains("1", page.Document.QuerySelector(".compte-a-faire b")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["En retard", "Sans échéance"], page.Document.QuerySelectorAll("tr.groupe").Select(g => g.TextContent.Trim()));
    }

    [Fact]
    public async Task Personne_ne_se_relance_soi_meme()
    {
        var (action, suivi) = await UneActionQuiAttendAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync("/a-faire");
        Assert.Equal(["Remettre", "Relancer"], page.Document.QuerySelectorAll("table.a-faire a.compact").Select(a => a.TextContent));
        var mienne = await visite.OuvrirAsync($"/a-faire/action-a-suivre.{suivi.Id}.faire");
        Assert.DoesNotContain("Le message est prêt", mienne.Principal, StringComparison.Ordinal);
        Assert.Contains("Cette ligne n’attend personne d’autre que vous.", mienne.Principal, StringComparison.Ordinal);
        var autre = await visite.OuvrirAsync(page.Document.QuerySelectorAll("table.a-faire a.compact")[1].GetAttribute("href")!);
        Assert.Contains("Le message est prêt", autre.Principal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?quand=EnRetard", 1)]
    [InlineData("?quand=Remis", 0)]
    [InlineData("?genre=Copil", 1)]
    [InlineData("?genre=Besoin", 1)]
    [InlineData("?attend=Employeur", 0)]
    [InlineData("?q=jardins", 1)]
    [InlineData("?q=introuvable", 0)]
    [InlineData("?tri=qui&sens=desc", 2)]
    [InlineData("?tri=action", 2)]
    [InlineData("?tri=depuis&sens=desc", 2)]
    public async Task Les_filtres_et_les_tris_sont_ceux_de_la_base(string suite, int lignes)
    {
        var (action, _) = await UneActionQuiAttendAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Equal(lignes, (await visite.OuvrirAsync("/a-faire" + suite)).Document.QuerySelectorAll("tbody tr:not(.groupe)").Length);
    }

    [Fact]
    public async Task Une_ligne_remise_disparait_se_montre_a_la_demande_est_journalisee_et_revient()
    {
        var (action, suivi) = await UneActionQuiAttendAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var cle = $"action-a-suivre.{suivi.Id}.faire";
        var page = await visite.OuvrirAsync($"/a-faire/{cle}");
        var refusee = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Delai"] = "Date", ["Saisie.Au.Jour"] = "24/11/2026", ["Saisie.Motif"] = "x" }, "form[action*=Remettre]");
        Assert.Contains("Choisissez un jour à venir.", refusee.Erreurs, StringComparison.Ordinal);
        var sans = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Delai"] = "UneSemaine" }, "form[action*=Remettre]");
        Assert.Contains("Dites pourquoi", sans.Erreurs, StringComparison.Ordinal);

        var liste = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Saisie.Delai"] = "UneSemaine", ["Saisie.Motif"] = "Répond après les vendanges" }, "form[action*=Remettre]");
        Assert.DoesNotContain("Envoyer les dates", liste.Principal, StringComparison.Ordinal);
        var remis = await visite.OuvrirAsync("/a-faire?quand=Remis");
        Assert.Contains("Remise au 01/12/2026 par Compte Conseiller OPCO", remis.Principal, StringComparison.Ordinal);
        Assert.Contains("Répond après les vendanges", remis.Principal, StringComparison.Ordinal);
        Assert.Equal("Répond après les vendanges", await site.AvecBaseAsync(c => c.Journal.Where(l => l.ActionId == action.Id.Valeur && l.CasUsage == "RemettreTour").Select(l => l.Motif).SingleAsync()));

        await site.AvecBaseAsync(async c =>
        {
            (await c.ReportsDeTours.SingleAsync(r => r.Cle == cle)).Au = SiteDeTest.Aujourdhui;
            return await c.EnregistrerAsync(new Cohorte.Application.Persistance.Operation(Acteur.Produit("Test"), "Essai"));
        });
        Assert.Contains("Avait été remise par Compte Conseiller OPCO", (await visite.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_employeur_ne_voit_que_son_tour_et_ne_remet_rien()
    {
        var (action, _) = await UneActionQuiAttendAsync();
        var (sienne, autre) = (new Entreprise { RaisonSociale = "Sienne" }, new Entreprise { RaisonSociale = "Autre" });
        var (besoin, cache) = (new BesoinEntreprise { ActionId = action.Id, EntrepriseId = sienne.Id }, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = autre.Id });
        besoin.Passer("Interesser", Role.ConseillerOpco);
        cache.Passer("Interesser", Role.ConseillerOpco);
        await site.EcrireAsync(sienne, autre, besoin, cache);
        using var visite = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = "Sienne " + action.Code, EntrepriseId = sienne.Id });
        var page = await visite.OuvrirAsync("/a-faire");
        Assert.Contains("Déclarer sa difficulté à recruter", page.Principal, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("tbody tr:not(.groupe)"));
        Assert.DoesNotContain("Autre", page.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/a-faire/besoin.{cache.Id}.declarer")).Statut);
        var ligne = await visite.OuvrirAsync($"/a-faire/besoin.{besoin.Id}.declarer");
        Assert.Null(ligne.Document.QuerySelector("form[action*=Remettre]"));
        var jeton = ligne.Jeton;
        var forcee = await visite.EnvoyerAsync($"/a-faire/besoin.{besoin.Id}.declarer?handler=Remettre", [new("__RequestVerificationToken", jeton), new("Saisie.Delai", "Demain"), new("Saisie.Motif", "x")]);
        Assert.Equal(HttpStatusCode.NotFound, forcee.Statut);
    }

    [Fact]
    public async Task Le_tableau_et_la_liste_disent_la_meme_chose()
    {
        var (action, _) = await UneActionQuiAttendAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var tableau = (await visite.OuvrirAsync($"/actions/{action.Code}")).Principal;
        foreach (var ligne in (await visite.OuvrirAsync($"/a-faire?action={action.Code}")).Document.QuerySelectorAll("tbody tr:not(.groupe) th .doux:first-of-type")) Assert.Contains(ligne.TextContent.Trim(), tableau, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_nombre_de_requetes_ne_depend_ni_des_actions_ni_des_lignes()
    {
        var (action, _) = await UneActionQuiAttendAsync();
        using var peu = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var attendu = (await peu.OuvrirAsync("/a-faire")).CommandesSql;
        var beaucoup = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using (beaucoup)
        {
            var compte = await site.AvecBaseAsync(c => c.MembresActions.Where(m => m.ActionId == action.Id).OrderByDescending(m => m.Id).Select(m => m.CompteId).FirstAsync());
            for (var i = 0; i < 14; i++)
            {
                var (autre, _) = await UneActionQuiAttendAsync();
                await site.EcrireAsync(new MembreAction { ActionId = autre.Id, CompteId = compte, Depuis = SiteDeTest.Aujourdhui });
            }

            var page = await beaucoup.OuvrirAsync("/a-faire");
            Assert.True(page.Document.QuerySelectorAll("tbody tr:not(.groupe)").Length == 25, page.Principal);
            Assert.Equal(attendu, page.CommandesSql);
        }
    }

    [Fact]
    public async Task Deux_ecritures_au_meme_moment_laissent_une_projection_juste()
    {
        var action = await site.UneActionAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => site.EcrireAsync(new ReunionCopil { ActionId = action.Id, Le = SiteDeTest.Aujourdhui.AddDays(i) })));
        Assert.Equal(6, await site.AvecBaseAsync(c => c.Tours.CountAsync(t => t.ActionId == action.Id && t.Genre == GenreDeTour.Copil)));
    }

    /// <summary>An action with two lines: one late, asked by a meeting, one of a firm to call back.</summary>
    private async Task<(ActionCollective Action, ActionASuivre Suivi)> UneActionQuiAttendAsync()
    {
        var action = await site.UneActionAsync(avec: a => a.Etapes.ForEach(e => e.PrevuDu = null));
        var reunion = new ReunionCopil { ActionId = action.Id, Le = SiteDeTest.Aujourdhui.AddDays(-40), Presents = 5, QuorumAtteint = true };
        foreach (var transition in new[] { "Convoquer", "Tenir", "Approuver" }) Assert.True(reunion.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        reunion.CompteRendu = "Compte rendu";
        reunion.Empreinte = "x";
        var suivi = new ActionASuivre { ActionId = action.Id, ReunionId = reunion.Id, Intitule = "Envoyer les dates", Responsable = "Alix", Echeance = SiteDeTest.Aujourdhui.AddDays(-3) };
        var firme = new Entreprise { RaisonSociale = "Jardins du Lac", ContactNom = "Claude", ContactTelephone = "01 02 03 04 05" };
        reunion.ActionsASuivre.Add(suivi);
        await site.EcrireAsync(reunion, firme, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id });
        return (action, suivi);
    }
}
