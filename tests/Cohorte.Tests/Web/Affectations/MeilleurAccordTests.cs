using System.Net;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Travaux;
using Cohorte.Tests.Web.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>The best agreement: at once when it is small, else a job with its progress, which changes nothing by itself.</summary>
public sealed class MeilleurAccordTests(SiteDeTest site)
{
    [Fact]
    public async Task La_recherche_est_un_travail_dont_la_reponse_sert_a_comparer()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var comparer = await visite.OuvrirAsync($"{essai.Racine}/comparer");
        Assert.DoesNotContain("Chercher le meilleur accord", comparer.Principal, StringComparison.Ordinal);
        var lance = await visite.EnvoyerAsync($"{essai.Racine}/comparer?handler=Chercher", [new("__RequestVerificationToken", comparer.Jeton)]);
        var fini = await ActionAPlanifier.AttendreAsync(visite, lance);
        Assert.Contains("Aucun meilleur accord possible", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("Comparer les trois règles", fini.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("calendrier", fini.Document.QuerySelector("[data-etat]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.Affectations.CountAsync(a => a.ActionId == essai.Action.Id)));
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"{essai.Racine}/comparer"), new Dictionary<string, string?> { ["Saisie.Methode"] = "StableScore", ["Saisie.Motif"] = "Le plus d’accords" });
        Assert.Equal((MethodeAffectation.StableScore, 2), await site.AvecBaseAsync(async c => (await c.Affectations.Where(a => a.ActionId == essai.Action.Id).Select(a => a.Methode).SingleAsync(), await c.Set<PlaceDeLAffectation>().CountAsync(p => p.ActionId == essai.Action.Id))));
    }

    [Fact]
    public async Task Une_recherche_qui_echoue_ne_change_rien_et_le_dit()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        var travail = new Travail { Type = TypeDeTravail.CalculAffectation, Cle = Guid.CreateVersion7().ToString("N"), Demande = "{", BudgetSecondes = 5, Demandeur = "test", ActionId = essai.Action.Id, CreeLe = SiteDeTest.Maintenant.UtcDateTime };
        await site.EcrireAsync(travail);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var fini = await ActionAPlanifier.AttendreAsync(visite, $"/actions/{essai.Action.Code}/travaux/{travail.Id}");
        Assert.Contains("Le calcul n’a pas abouti", fini.Principal, StringComparison.Ordinal);
        Assert.Contains("Aucune affectation n’est changée", fini.Principal, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Duree", "longue")]
    public async Task Au_dela_du_temps_d_une_page_la_recherche_se_lance_puis_se_soumet()
    {
        const int Combien = 46;
        var essai = await ActionAAffecter.CreerAsync(site);
        var postes = Enumerable.Range(0, Combien).Select(i => new Poste { ActionId = essai.Action.Id, EntrepriseId = essai.Alpha.EntrepriseId, Intitule = $"Poste {i}", Nombre = 1, HeuresHebdomadaires = new Heures(35) }).ToList();
        var personnes = Enumerable.Range(0, Combien).Select(i => new Personne { Prenom = "P", Nom = $"Essai {i}", Recherche = "p" }).ToList();
        var candidatures = personnes.Select(p => new Candidature { ActionId = essai.Action.Id, PersonneId = p.Id, OrienteeLe = SiteDeTest.Aujourdhui }).ToList();
        foreach (var candidature in candidatures) Assert.True(candidature.Passer("Selectionner", Role.ConseillerOpco).EstFait);
        await site.EcrireAsync([
            .. postes, .. personnes, .. candidatures,
            .. candidatures.Select((c, i) => new VoeuxDuCandidat { ActionId = essai.Action.Id, CandidatureId = c.Id, Postes = [.. Enumerable.Range(i, Combien).Select(k => postes[k % Combien].Id.Valeur)] }),
            .. candidatures.SelectMany(c => postes.Select(p => new AvisSurCandidat { ActionId = essai.Action.Id, PosteId = p.Id, CandidatureId = c.Id, Avis = AvisEntreprise.Oui })),
        ]);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var comparer = await visite.OuvrirAsync($"{essai.Racine}/comparer");
        Assert.Contains("Chercher le meilleur accord", comparer.Principal, StringComparison.Ordinal);
        var trop = await visite.PosterAsync(comparer, new Dictionary<string, string?> { ["Saisie.Methode"] = "StableScore", ["Saisie.Motif"] = "essai" }, "form:has([name='Saisie.Motif'])");
        Assert.Contains("demande plus de temps qu’une page", trop.Erreurs, StringComparison.Ordinal);
        await ActionAPlanifier.AttendreAsync(visite, await visite.PosterAsync(comparer, new Dictionary<string, string?>(), "form[action*=Chercher]"));
        var apres = await visite.OuvrirAsync($"{essai.Racine}/comparer");
        Assert.DoesNotContain("Chercher le meilleur accord", apres.Principal, StringComparison.Ordinal);
        var soumise = await visite.PosterAsync(apres, new Dictionary<string, string?> { ["Saisie.Methode"] = "StableScore", ["Saisie.Motif"] = "essai" }, "form:has([name='Saisie.Motif'])");
        Assert.Equal(HttpStatusCode.Redirect, soumise.Statut);
    }
}
