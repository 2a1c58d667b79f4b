using System.Net;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Comptes;

/// <summary>What was given is taken back: an action, or the whole account.</summary>
public sealed class FermetureTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_compte_ferme_ne_entre_plus_ni_par_sa_session_ni_par_un_mot_de_passe_ni_par_un_lien()
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        using var personne = await site.ConnecterAsync(Role.ConseillerOpco);
        var courriel = personne.Courriel!;
        using var autre = site.Anonyme();
        await autre.PosterEtSuivreAsync(await autre.OuvrirAsync("/mot-de-passe/oublie"), new Dictionary<string, string?> { ["Courriel"] = courriel });
        var lien = await LienAsync(courriel);
        var fiche = await FicheAsync(admin, courriel);

        Assert.Contains("Cochez la case pour fermer ce compte.", (await admin.PosterAsync(fiche, new Dictionary<string, string?>(), "form[action*=Fermer]")).Erreurs, StringComparison.Ordinal);
        await personne.OuvrirAsync("/actions");

        fiche = await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?> { ["Saisie.Confirmation"] = "true" }, "form[action*=Fermer]");
        Assert.Contains("Ce compte est fermé", fiche.Principal, StringComparison.Ordinal);
        Assert.Contains("Fermé", (await admin.OuvrirAsync($"/comptes?q={courriel}")).Principal, StringComparison.Ordinal);
        Assert.Contains("/connexion", (await personne.LireAsync("/actions")).Redirection, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await autre.LireAsync(lien)).Statut);
        var refusee = await EntrerAsync(autre, courriel);
        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains("Ce compte est fermé.", refusee.Erreurs, StringComparison.Ordinal);
        var devinee = await autre.PosterAsync(await autre.OuvrirAsync("/connexion"), new Dictionary<string, string?> { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = "une autre phrase que la sienne" });
        Assert.Contains("L’adresse ou le mot de passe ne conviennent pas.", devinee.Erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain("fermé", devinee.Erreurs, StringComparison.Ordinal);
        var avant = await site.AvecBaseAsync(c => c.LiensPersonnels.CountAsync(l => c.Users.Any(u => u.Id == l.CompteId && u.Email == courriel)));
        await autre.PosterEtSuivreAsync(await autre.OuvrirAsync("/mot-de-passe/oublie"), new Dictionary<string, string?> { ["Courriel"] = courriel });
        Assert.Equal((1, 1), (avant, await site.AvecBaseAsync(c => c.LiensPersonnels.CountAsync(l => c.Users.Any(u => u.Id == l.CompteId && u.Email == courriel)))));

        fiche = await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?>(), "form[action*=Rouvrir]");
        Assert.Contains("Ce compte est ouvert", fiche.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await EntrerAsync(autre, courriel)).Statut);
        Assert.Contains("/connexion", (await personne.LireAsync("/actions")).Redirection, StringComparison.Ordinal);
        var compte = (await site.AvecBaseAsync(c => c.Users.Where(u => u.Email == courriel).Select(u => u.Id).SingleAsync())).ToString();
        Assert.Equal(
            ["FermerCompte par Compte Administrateur", "RouvrirCompte par Compte Administrateur"],
            await site.AvecBaseAsync(c => c.Journal.Where(l => l.TypeObjet == "Compte" && (l.CasUsage == "FermerCompte" || l.CasUsage == "RouvrirCompte") && l.ObjetId == compte).OrderBy(l => l.Id).Select(l => l.CasUsage + " par " + l.Acteur).ToListAsync()));
    }

    [Fact]
    public async Task Une_personne_retiree_d_une_action_ne_la_voit_plus()
    {
        var action = await site.UneActionAsync();
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        using var personne = await site.ConnecterAsync(Role.Federation, action);
        await personne.OuvrirAsync($"/actions/{action.Code}");
        var fiche = await FicheAsync(admin, personne.Courriel!);
        Assert.Contains("Membre de 1\u00A0action", fiche.Document.QuerySelector("#actions h2")!.TextContent, StringComparison.Ordinal);
        fiche = await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?>(), "form[action*=Retirer]");
        Assert.Contains("Le compte est retiré de l’action.", fiche.Texte, StringComparison.Ordinal);
        Assert.Contains("Membre d’aucune action", fiche.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await personne.LireAsync($"/actions/{action.Code}")).Statut);
        Assert.Equal("Compte Administrateur", await site.AvecBaseAsync(c => c.Journal.Where(l => l.CasUsage == "RetirerCompte" && l.TypeObjet == "MembreAction" && l.ActionId == action.Id.Valeur).Select(l => l.Acteur).SingleAsync()));
        await admin.PosterEtSuivreAsync(fiche, new Dictionary<string, string?> { ["Saisie.Code"] = action.Code.ToLowerInvariant() }, "form[action*=Rattacher]");
        await personne.OuvrirAsync($"/actions/{action.Code}");
    }

    [Fact]
    public async Task Un_administrateur_ne_touche_pas_a_son_propre_compte()
    {
        var action = await site.UneActionAsync();
        using var admin = await site.ConnecterAsync(Role.Administrateur, action);
        var fiche = await FicheAsync(admin, admin.Courriel!);
        Assert.Null(fiche.Document.QuerySelector("form[action*=Fermer]"));
        Assert.Null(fiche.Document.QuerySelector("form[action*=Retirer]"));
        var membre = await site.AvecBaseAsync(c => c.MembresActions.Where(m => m.ActionId == action.Id).Select(m => m.Id).SingleAsync());
        foreach (var geste in new[] { "Fermer", "Rouvrir", "Retirer" })
        {
            var refuse = await admin.EnvoyerAsync($"{fiche.Chemin}?handler={geste}", [new("__RequestVerificationToken", fiche.Jeton), new("Saisie.Confirmation", "true"), new("Saisie.MembreId", membre.ToString())]);
            Assert.Contains("C’est votre propre compte", refuse.Erreurs, StringComparison.Ordinal);
        }

        await admin.OuvrirAsync("/comptes");
    }

    [Fact]
    public async Task Un_compte_inconnu_n_existe_pas()
    {
        using var admin = await site.ConnecterAsync(Role.Administrateur);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.LireAsync($"/comptes/{Guid.CreateVersion7()}")).Statut);
    }

    private static async Task<PageLue> EntrerAsync(Visite visite, string courriel) =>
        await visite.PosterAsync(await visite.OuvrirAsync("/connexion"), new Dictionary<string, string?> { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = SiteDeTest.MotDePasse }, "form#connexion");

    private async Task<PageLue> FicheAsync(Visite admin, string courriel) =>
        await admin.OuvrirAsync($"/comptes/{await site.AvecBaseAsync(c => c.Users.Where(u => u.Email == courriel).Select(u => u.Id).SingleAsync())}");

    private async Task<string> LienAsync(string courriel) =>
        new Uri((await site.AvecBaseAsync(c => c.Courriels.AsNoTracking().Where(x => x.Usage == UsageCourriel.MotDePasse).OrderByDescending(x => x.Id).ToListAsync())).First(c => c.Destinataire == courriel).Texte!.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
}
