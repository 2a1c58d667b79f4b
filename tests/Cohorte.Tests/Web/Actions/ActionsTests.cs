using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Actions;

public sealed class ActionsTests(SiteDeTest site)
{
    [Fact]
    public async Task Creer_une_action_copie_les_quatorze_etapes_et_planifie_a_rebours()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var code = $"CREE-{Guid.CreateVersion7().ToString("N")[^6..].ToUpperInvariant()}";
        var page = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync("/actions/nouvelle"), new Dictionary<string, string?>
        {
            ["Saisie.Code"] = code.ToLowerInvariant(),
            ["Saisie.Intitule"] = "Essai",
            ["Saisie.MetierRome"] = "a1203",
            ["Saisie.DebutSouhaite.Jour"] = "01/03/2027",
            ["Saisie.FinSouhaitee.Jour"] = "31",
            ["Saisie.FinSouhaitee.Mois"] = "12",
            ["Saisie.FinSouhaitee.Annee"] = "2027",
        });
        Assert.Contains(code, page.Principal, StringComparison.Ordinal);
        Assert.Equal(14, page.Document.QuerySelectorAll(".etapes li").Length);
        var contrats = await site.AvecBaseAsync(c => c.Etapes.SingleAsync(e => e.Cle == "contrats" && c.Actions.Any(a => a.Id == e.ActionId && a.Code == code)));
        Assert.Equal(new DateOnly(2027, 2, 28), contrats.PrevuAu);
    }

    [Theory]
    [InlineData("Saisie.Code", "x", "Le code commence par une lettre")]
    [InlineData("Saisie.Intitule", "", "Donnez un intitulé")]
    [InlineData("Saisie.MetierRome", "12345", "Un code ROME")]
    [InlineData("Saisie.DebutSouhaite.Jour", "31/02/2027", "Cette date n’existe pas")]
    [InlineData("Saisie.Modele", "inconnu", "Choisissez un modèle")]
    [InlineData("Saisie.Modele", "cp-experimental", "ne peut pas être conclu")]
    public async Task Une_saisie_fautive_revient_avec_son_message_et_ne_cree_rien(string champ, string valeur, string message)
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var code = $"FAUTE-{Guid.CreateVersion7().ToString("N")[^6..].ToUpperInvariant()}";
        var page = await visite.PosterAsync(await visite.OuvrirAsync("/actions/nouvelle"), new Dictionary<string, string?> { ["Saisie.Code"] = code, ["Saisie.Intitule"] = "Essai", [champ] = valeur });
        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Contains(message, page.Erreurs, StringComparison.Ordinal);
        Assert.StartsWith("Erreur", page.Document.Title, StringComparison.Ordinal);
        Assert.False(await site.AvecBaseAsync(c => c.Actions.AnyAsync(a => a.Code == code)));
    }

    [Fact]
    public async Task Terminer_une_etape_dit_ce_qui_manque_puis_passe_quand_tout_est_reuni()
    {
        var action = await site.UneActionAsync(avec: a => (a.MetierRome, a.Territoire, a.Communes) = (CodeRome.Parse("A1203", null), "Ouest", ["78646"]));
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var etape = await ConduireAsync(visite, action, "metier", "Demarrer");
        Assert.Empty(etape.Erreurs);
        Assert.Contains("0 déclaration datée sur 2 attendues", (await ConduireAsync(visite, action, "metier", "Terminer")).Erreurs.Replace('\u00A0', ' '), StringComparison.Ordinal);

        foreach (var nom in new[] { "Alpha", "Bêta" })
        {
            var entreprise = new Entreprise { RaisonSociale = nom };
            await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id, DifficulteDeclareeLe = SiteDeTest.Aujourdhui, Difficulte = "Aucun candidat" });
        }

        Assert.Contains("Terminée", (await ConduireAsync(visite, action, "metier", "Terminer")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commencer_avant_l_etape_precedente_demande_un_motif()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Contains("Cette étape vient après", (await ConduireAsync(visite, action, "besoin", "Demarrer")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("commencée le 24/11/2026", (await ConduireAsync(visite, action, "besoin", "Demarrer", "urgence")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_derogation_leve_un_critere_d_organisation_jamais_une_regle_de_droit()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/etapes/parcours");
        var saisie = new Dictionary<string, string?> { ["Derogation.Critere"] = "PAR-MODULES", ["Derogation.Motif"] = "essai", ["Derogation.Reference"] = "COPIL", ["Derogation.ExpireLe.Jour"] = "31/12/2026" };
        var levee = await visite.PosterEtSuivreAsync(page, saisie, "form[action*=Deroger]");
        Assert.Contains("Dérogation de", levee.Principal, StringComparison.Ordinal);
        var refusee = await visite.PosterAsync(page, new Dictionary<string, string?>(saisie) { ["Derogation.Critere"] = "PAR-CONFORMITE" }, "form[action*=Deroger]");
        Assert.Contains("Une règle de droit ne se lève pas par une dérogation", refusee.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_nombre_de_requetes_ne_depend_pas_du_nombre_d_actions_ni_de_candidats()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        string[] pages = ["/actions", "/a-faire", $"/actions/{action.Code}", $"/actions/{action.Code}/candidats", $"/actions/{action.Code}/bilan", $"/actions/{action.Code}/journal"];
        var premiere = new Personne { Nom = "0", Prenom = "Essai", Recherche = "essai 0" };
        await site.EcrireAsync(premiere, new Candidature { ActionId = action.Id, PersonneId = premiere.Id, OrienteeLe = SiteDeTest.Aujourdhui });
        foreach (var page in pages) await visite.OuvrirAsync(page);
        var avant = await ComptesAsync(visite, pages);
        // Measured: the facts of an action take 37, two of them only where the committee met; every page adds what is its own (RequetesConstantesTests). The first two lists read the whole base.
        Assert.Equal([40, 9, 39, 20], pages[2..].Select(p => avant[p]));

        var compte = await site.AvecBaseAsync(c => c.MembresActions.Where(m => m.ActionId == action.Id).Select(m => m.CompteId).SingleAsync());
        for (var i = 0; i < 12; i++)
        {
            var autre = await site.UneActionAsync();
            await site.EcrireAsync(new MembreAction { ActionId = autre.Id, CompteId = compte, Depuis = SiteDeTest.Aujourdhui });
        }

        foreach (var numero in Enumerable.Range(1, 40))
        {
            var personne = new Personne { Nom = $"{numero}", Prenom = "Essai", Recherche = $"essai {numero}" };
            await site.EcrireAsync(personne, new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui });
        }

        Assert.Equal(avant, await ComptesAsync(visite, pages));
    }

    [Fact]
    public async Task Le_journal_dit_qui_a_fait_quoi()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/actions/{action.Code}/modifier"), new Dictionary<string, string?> { ["Saisie.Territoire"] = "Sologne" }, "form.etroit");
        var journal = await visite.OuvrirAsync($"/actions/{action.Code}/journal");
        Assert.Contains("Compte Conseiller OPCO", journal.Principal, StringComparison.Ordinal);
        Assert.Contains("Territoire : Sologne", journal.Principal, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, int>> ComptesAsync(Visite visite, string[] pages)
    {
        var comptes = new Dictionary<string, int>();
        foreach (var page in pages) comptes[page] = (await visite.OuvrirAsync(page)).CommandesSql;
        return comptes;
    }

    private static async Task<PageLue> ConduireAsync(Visite visite, ActionCollective action, string cle, string transition, string? motif = null)
    {
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/etapes/{cle}");
        var reponse = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Conduite.Transition"] = transition, ["Conduite.Motif"] = motif ?? "" }, "form[action*=Conduire]");
        return reponse.Statut == HttpStatusCode.Redirect ? await visite.OuvrirAsync(reponse.Redirection!) : reponse;
    }
}
