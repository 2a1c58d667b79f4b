using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Tests.Web.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Reprises;

/// <summary>An action already begun elsewhere enters with its tables, in one go.</summary>
public sealed class ReprisesTests(SiteDeTest site)
{
    [Fact]
    public async Task Reprend_une_action_avec_ses_entreprises_ses_personnes_et_ses_contrats()
    {
        var marque = "M" + Guid.CreateVersion7().ToString("N")[^8..].ToUpperInvariant();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var debut = await visite.PosterAsync(await visite.OuvrirAsync("/reprises"), new Dictionary<string, string?>());
        var id = debut.Redirection!.Split('/')[2];
        await RepondreAsync(visite, id, "modele", ("Saisie.Modele", "cp-ordinaire"));
        await RepondreAsync(visite, id, "action", ("Saisie.Intitule", "Paysage repris"), ("Saisie.Code", "REP-" + marque), ("Saisie.MetierAppellation", "Ouvrier paysagiste"));
        await RepondreAsync(visite, id, "dates", ("Saisie.Debut.Jour", "01"), ("Saisie.Debut.Mois", "09"), ("Saisie.Debut.Annee", "2026"), ("Saisie.Fin.Jour", "31"), ("Saisie.Fin.Mois", "07"), ("Saisie.Fin.Annee", "2027"));
        await RepondreAsync(visite, id, "etape", ("Saisie.EtapeAtteinte", "deroulement"));
        var faites = await visite.OuvrirAsync($"/reprises/{id}/faites");
        Assert.Equal(11, faites.Document.QuerySelectorAll("input[type=checkbox][checked]").Length);
        var entreprises = await visite.PosterEtSuivreAsync(faites, new Dictionary<string, string?>());
        Assert.EndsWith("/tableaux/entreprises", entreprises.Chemin, StringComparison.Ordinal);

        // One sheet for everything: each table takes its own columns.
        var feuille = "Nom salarié\tPrénom salarié\tNé(e) le\tEmployeur\tVille\tPoste\tDébut\tFin\tDate de signature\tHeures formation\tSalaire brut\tTuteur\tDéposé le\tAccord le\tMontant\n"
            + $"DURAND\tLéa {marque}\t12/03/1999\tJardins {marque}\tÉvry\tJardinier\t01/09/2026\t31/07/2027\t25/08/2026\t300\t1 801,80\tM. Roux\t03/09/2026\t20/09/2026\t4 500,00\n"
            + $"PETIT\tAli {marque}\t36161\tSARL Jardins {marque}\tÉvry\tJardinier\t46266\t46599\t46259\t300\t1801,8\tM. Roux\t\t\t\n"
            + $"NOIR\tEva {marque}\t01/01/2000\tServres\t\t\t01/09/2026\t31/07/2026\t25/08/2026\t300\t\t\t\t\t\n";
        await TableauAsync(visite, id, "entreprises", feuille);
        await TableauAsync(visite, id, "personnes", feuille, ("Saisie.PourTous", "Completer"));
        var contrats = await TableauAsync(visite, id, "contrats", feuille);
        Assert.True(contrats.Principal.Contains("2 lignes prêtes sur 3", StringComparison.Ordinal), contrats.Principal);
        Assert.False(await site.AvecBaseAsync(c => c.Actions.AnyAsync(a => a.Code == "REP-" + marque)));

        var verification = await visite.OuvrirAsync($"/reprises/{id}/verification");
        Assert.Contains("1 ligne en erreur ne sera pas reprise", verification.Principal, StringComparison.Ordinal);
        var tableau = await visite.PosterEtSuivreAsync(verification, new Dictionary<string, string?>());
        Assert.Contains("2 contrats repris", tableau.Principal, StringComparison.Ordinal);
        Assert.Contains("Faite avant Cohorte", tableau.Principal, StringComparison.Ordinal);

        await site.AvecBaseAsync(async c =>
        {
            var action = await c.Actions.Include(a => a.Etapes).SingleAsync(a => a.Code == "REP-" + marque);
            Assert.Equal(11, action.Etapes.Count(e => e.Etat == EtatEtape.FaiteAvant));
            Assert.Equal(EtatEtape.EnCours, action.Etapes.Single(e => e.Cle == "deroulement").Etat);
            Assert.Equal(SiteDeTest.Aujourdhui, action.RepriseLe);
            var repris = await c.Contrats.Where(k => k.ActionId == action.Id).OrderBy(k => k.Id).ToListAsync();
            Assert.All(repris, k => Assert.Equal((EtatContrat.EnExecution, new DateOnly(2026, 9, 1), new DateOnly(2027, 7, 31), 1801.80m), (k.Etat, k.DateDebut, k.DateFin, k.SalaireMensuel!.Value.Euros)));
            Assert.All(await c.Candidatures.Where(k => k.ActionId == action.Id && c.Contrats.Any(x => x.CandidatureId == k.Id)).ToListAsync(), k => Assert.Equal(EtatCandidature.EnContrat, k.Etat));
            var poste = Assert.Single(await c.Postes.Where(p => p.ActionId == action.Id).ToListAsync());
            Assert.Equal(("Jardinier", 2), (poste.Intitule, poste.Nombre));
            var depot = Assert.Single(await c.Depots.Where(d => d.ActionId == action.Id).ToListAsync());
            Assert.Equal((EtatDepot.Accorde, new DateOnly(2026, 9, 20), 4_500m), (depot.Etat, depot.DecideLe!.Value, depot.MontantEngage!.Value.Euros));
            Assert.Equal(["ReprendreAction"], await c.Journal.Where(l => l.ActionId == action.Id.Valeur).Select(l => l.CasUsage).Distinct().ToListAsync());
            return 0;
        });

        var etape = await visite.OuvrirAsync($"/actions/REP-{marque}/etapes/contrats");
        Assert.Contains("Étape faite avant que l’action soit reprise dans Cohorte", etape.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Il manque", etape.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_reprise_incomplete_dit_ce_qui_manque_et_n_ecrit_rien()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var id = (await visite.PosterAsync(await visite.OuvrirAsync("/reprises"), new Dictionary<string, string?>())).Redirection!.Split('/')[2];
        var reponse = await visite.PosterAsync(await visite.OuvrirAsync($"/reprises/{id}/verification"), new Dictionary<string, string?>());
        Assert.Contains("Donnez l’intitulé et le code de l’action.", reponse.Erreurs, StringComparison.Ordinal);
        var conseiller = await site.AvecBaseAsync(c => c.Users.Where(u => u.Email == visite.Courriel).Select(u => u.Id).SingleAsync());
        Assert.False(await site.AvecBaseAsync(c => c.Journal.AnyAsync(l => l.ActeurId == conseiller && l.CasUsage == "ReprendreAction")));
    }

    [Fact]
    public async Task Une_etape_faite_avant_se_rouvre_avec_un_motif()
    {
        var action = await site.UneActionAsync(avec: a => a.Etapes.Single(e => e.Cle == "metier").Passer("ConstaterFaite", Role.ConseillerOpco));
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/etapes/metier");
        await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Conduite.Transition"] = "Rouvrir", ["Conduite.Motif"] = "Le métier change." }, "form[action*=Conduire]");
        Assert.Equal(EtatEtape.EnCours, await site.AvecBaseAsync(c => c.Etapes.Where(e => e.ActionId == action.Id && e.Cle == "metier").Select(e => e.Etat).SingleAsync()));
    }

    private static async Task RepondreAsync(Visite visite, string id, string question, params (string Nom, string Valeur)[] reponses)
    {
        var reponse = await visite.PosterAsync(await visite.OuvrirAsync($"/reprises/{id}/{question}"), reponses.ToDictionary(r => r.Nom, r => (string?)r.Valeur));
        Assert.True(reponse.Redirection is not null, $"{question} : {reponse.Erreurs}");
    }

    private static async Task<PageLue> TableauAsync(Visite visite, string id, string table, string feuille, params (string, string)[] choix)
    {
        var colonnes = await ImportsTests.DonnerAsync(visite, $"/reprises/{id}/tableaux/{table}", feuille);
        var apercu = await visite.PosterEtSuivreAsync(colonnes, new Dictionary<string, string?>());
        var suite = await visite.EnvoyerAsync(apercu.Chemin + "?handler=Suite", ImportsTests.Champs(apercu, choix));
        Assert.True(suite.Redirection is not null, $"{table} : {suite.Erreurs} {apercu.Principal}");
        return apercu;
    }
}
