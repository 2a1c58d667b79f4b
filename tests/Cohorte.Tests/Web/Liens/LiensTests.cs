using System.Net;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Liens;

public sealed class LiensTests(SiteDeTest site)
{
    private static readonly DateTime Maintenant = SiteDeTest.Maintenant.UtcDateTime;

    [Fact]
    public async Task Le_conseiller_cree_un_lien_le_candidat_l_ouvre_et_rien_d_autre()
    {
        var action = await site.UneActionAsync();
        var candidature = await UneCandidatureAsync(action);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var fiche = await conseiller.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}");
        var cree = await conseiller.EnvoyerAsync($"/actions/{action.Code}/candidats/{candidature.Id}?handler=Lien", [new("__RequestVerificationToken", fiche.Jeton)]);
        using var candidat = site.Anonyme();
        var porte = await candidat.OuvrirAsync(new Uri(cree.Document.QuerySelector("code")!.TextContent).PathAndQuery);
        Assert.DoesNotContain("Liée", porte.Principal, StringComparison.Ordinal);
        var dossier = await candidat.PosterEtSuivreAsync(porte, new Dictionary<string, string?>());
        Assert.Equal("/lien/dossier", dossier.Chemin);
        Assert.Contains("Bonjour Liée", dossier.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await candidat.LireAsync($"/actions/{action.Code}")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await candidat.LireAsync("/lien/besoin")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await candidat.LireAsync("/lien/mot-de-passe")).Statut);
        Assert.Equal("/lien/dossier", (await candidat.LireAsync(porte.Chemin)).Redirection);
    }

    [Fact]
    public async Task Un_lien_transmis_demande_la_date_de_naissance_et_se_ferme_apres_cinq_essais()
    {
        var (_, lien) = await UnLienAsync(new DateOnly(1998, 5, 14));
        await OuvrirAsync(lien);
        using var autre = site.Anonyme();
        var porte = await autre.OuvrirAsync(lien);
        Assert.Contains("déjà été ouvert sur un autre appareil", porte.Principal, StringComparison.Ordinal);
        var juste = await autre.PosterAsync(porte, Naissance(14, 5, 1998));
        Assert.Equal("/lien/dossier", juste.Redirection);

        using var curieux = site.Anonyme();
        var page = await curieux.OuvrirAsync(lien);
        for (var essai = 1; essai < 5; essai++)
        {
            page = await curieux.PosterAsync(page, Naissance(essai, 1, 1990));
            Assert.Contains("ne correspond pas", page.Erreurs, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Gone, (await curieux.PosterAsync(page, Naissance(9, 1, 1990))).Statut);
        Assert.Equal(HttpStatusCode.Gone, (await autre.LireAsync("/lien/dossier")).Statut);
    }

    [Fact]
    public async Task Sans_date_de_naissance_connue_un_second_appareil_demande_un_nouveau_lien()
    {
        var (_, lien) = await UnLienAsync(null);
        await OuvrirAsync(lien);
        using var autre = site.Anonyme();
        var refus = await autre.PosterAsync(await autre.OuvrirAsync(lien), Naissance(1, 1, 2000));
        Assert.Equal(HttpStatusCode.Gone, refus.Statut);
        Assert.Contains("déjà été ouvert sur un autre appareil", refus.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_lien_expire_le_dit_et_en_envoie_un_nouveau_a_l_adresse_connue()
    {
        var (personne, lien) = await UnLienAsync(null, expireLe: Maintenant.AddSeconds(-1), courriel: $"expire.{Guid.CreateVersion7():N}@exemple.test");
        using var visite = site.Anonyme();
        var ferme = await visite.LireAsync(lien);
        Assert.Equal(HttpStatusCode.Gone, ferme.Statut);
        Assert.Contains("Il s’ouvrait jusqu’au mardi 24 novembre 2026", ferme.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain(personne.Courriel!, ferme.Texte, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 }) Assert.Contains("un nouveau lien y est parti", (await visite.PosterAsync(ferme, new Dictionary<string, string?> { ["renvoi"] = "oui" })).Principal, StringComparison.Ordinal);
        Assert.Equal(1, await site.AvecBaseAsync(c => c.Courriels.CountAsync(x => x.PersonneId == personne.Id)));
    }

    [Fact]
    public async Task Un_lien_ferme_le_dit_un_inconnu_n_existe_pas()
    {
        var (personne, lien) = await UnLienAsync(null);
        await site.AvecBaseAsync(async c =>
        {
            (await c.LiensPersonnels.SingleAsync(l => l.PersonneId == personne.Id)).RevoqueLe = Maintenant;
            return await c.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "Essai"));
        });
        using var visite = site.Anonyme();
        var ferme = await visite.LireAsync(lien);
        Assert.Equal(HttpStatusCode.Gone, ferme.Statut);
        Assert.Contains("Il a été fermé", ferme.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/lien/inconnu")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/lien")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync("/lien/dossier")).Statut);
    }

    [Fact]
    public async Task Renoncer_par_le_lien_demande_pourquoi()
    {
        var (_, lien) = await UnLienAsync(null);
        using var visite = site.Anonyme();
        var page = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(lien), new Dictionary<string, string?>());
        Assert.Contains("Dites en quelques mots pourquoi.", (await visite.PosterAsync(page, new Dictionary<string, string?>())).Erreurs, StringComparison.Ordinal);
        var suite = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Motif"] = "J’ai trouvé un emploi" });
        Assert.Contains("Vous avez renoncé", suite.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_entreprise_repond_a_trois_questions_et_le_conseiller_doit_la_rappeler()
    {
        var action = await site.UneActionAsync();
        var firme = new Entreprise { RaisonSociale = "Jardins " + action.Code, ContactCourriel = "jardins@exemple.test" };
        await site.EcrireAsync(firme, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var besoins = await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins");
        var cree = await conseiller.EnvoyerAsync($"/actions/{action.Code}/besoins?handler=Questions", [new("__RequestVerificationToken", besoins.Jeton), new("Saisie.EntrepriseId", firme.Id.ToString())]);
        var lien = new Uri(cree.Document.QuerySelector("code")!.TextContent).PathAndQuery;

        using var employeur = site.Anonyme();
        var questions = await employeur.PosterEtSuivreAsync(await employeur.OuvrirAsync(lien), new Dictionary<string, string?>());
        var vide = await employeur.PosterAsync(questions, new Dictionary<string, string?>());
        Assert.Contains("Dites combien de personnes vous cherchez", vide.Erreurs, StringComparison.Ordinal);
        var merci = await employeur.PosterEtSuivreAsync(questions, new Dictionary<string, string?> { ["Saisie.Personnes"] = "2", ["Saisie.PourQuand"] = "début mars", ["Saisie.Profil"] = "À l’aise dehors" });
        Assert.Contains("Merci, c’est noté", merci.Principal, StringComparison.Ordinal);
        Assert.Equal("/lien/besoin", (await employeur.PosterAsync(questions, new Dictionary<string, string?> { ["Saisie.Personnes"] = "50" })).Redirection);

        Assert.Contains("2 personnes, début mars", (await conseiller.OuvrirAsync($"/actions/{action.Code}/besoins")).Principal, StringComparison.Ordinal);
        var echange = await site.AvecBaseAsync(c => c.Echanges.AsNoTracking().SingleAsync(e => e.EntrepriseId == firme.Id));
        Assert.Equal(SiteDeTest.Aujourdhui, echange.RelanceLe);
        Assert.NotNull(echange.AuteurId);
    }

    private static Dictionary<string, string?> Naissance(int jour, int mois, int annee) => new() { ["Naissance.Jour"] = $"{jour}", ["Naissance.Mois"] = $"{mois}", ["Naissance.Annee"] = $"{annee}" };

    private async Task OuvrirAsync(string lien)
    {
        using var visite = site.Anonyme();
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(lien), new Dictionary<string, string?>());
    }

    private async Task<(Personne Personne, string Lien)> UnLienAsync(DateOnly? naissance, DateTime? expireLe = null, string? courriel = null)
    {
        var action = await site.UneActionAsync();
        var candidature = await UneCandidatureAsync(action, naissance, courriel);
        var jeton = "jeton-" + Guid.CreateVersion7().ToString("N");
        await site.EcrireAsync(new LienPersonnel { ActionId = action.Id, PersonneId = candidature.PersonneId, Empreinte = LiensPersonnels.Empreinte(jeton), CreeLe = Maintenant.AddDays(-1), ExpireLe = expireLe ?? Maintenant.AddDays(20) });
        return (await site.AvecBaseAsync(c => c.Personnes.AsNoTracking().SingleAsync(p => p.Id == candidature.PersonneId)), $"/lien/{jeton}");
    }

    private async Task<Candidature> UneCandidatureAsync(ActionCollective action, DateOnly? naissance = null, string? courriel = null)
    {
        var personne = new Personne { Nom = "Essai", Prenom = "Liée", DateNaissance = naissance, Courriel = courriel };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }
}
