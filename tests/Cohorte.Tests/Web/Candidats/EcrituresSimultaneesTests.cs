using System.Net;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Candidats;

/// <summary>Writes that meet: one passes, the others are told in French; none is an error of the server.</summary>
public sealed class EcrituresSimultaneesTests(SiteDeTest site)
{
    private const int Ensemble = 8;

    [Fact]
    public async Task Une_version_perimee_se_dit_meme_quand_la_derniere_ecriture_est_une_consultation()
    {
        var action = await site.UneActionAsync();
        var adresse = $"/actions/{action.Code}/candidats/{(await UneCandidatureAsync(action, c => (c.Categorie, c.Preuve, c.PreuveVueLe, c.PreuveVuePar) = (CategoriePublic.DemandeurEmploi, TypePreuve.AttestationMinimumSocial, SiteDeTest.Aujourdhui, "X"))).Id}";
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync(adresse);
        await visite.PosterEtSuivreAsync(page, Informer, "form[action*=Passer]");
        await visite.PosterAsync(page, new Dictionary<string, string?>(), "form[action*=Consulter]");
        var perimee = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Transition"] = "Desister", ["Saisie.Motif"] = "Déménage" }, "form[action*=Passer]");
        Assert.Equal(HttpStatusCode.OK, perimee.Statut);
        Assert.Contains("a modifié ces informations", perimee.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Déménage", perimee.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_huit_envois_de_la_meme_page_un_seul_passe()
    {
        var action = await site.UneActionAsync();
        var adresse = $"/actions/{action.Code}/candidats/{(await UneCandidatureAsync(action)).Id}";
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync(adresse);
        var reponses = await Task.WhenAll(Enumerable.Range(0, Ensemble).Select(_ => visite.PosterAsync(page, Informer, "form[action*=Passer]")));
        Assert.Single(reponses, r => r.Statut == HttpStatusCode.Redirect);
        Assert.All(reponses.Where(r => r.Statut != HttpStatusCode.Redirect), r => Assert.True(r.Statut == HttpStatusCode.OK && r.Erreurs.Length > 0, $"{r.Statut} {r.Principal}"));
    }

    [Fact]
    public async Task De_huit_creations_du_meme_code_une_seule_passe()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var page = await visite.OuvrirAsync("/actions/nouvelle");
        var code = $"MEME-{Guid.CreateVersion7():N}"[..30].ToUpperInvariant();
        var reponses = await Task.WhenAll(Enumerable.Range(0, Ensemble).Select(_ => visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Intitule"] = "La même", ["Saisie.Code"] = code })));
        Assert.Single(reponses, r => r.Statut == HttpStatusCode.Redirect);
        Assert.All(reponses.Where(r => r.Statut != HttpStatusCode.Redirect), r => Assert.True(r.Statut == HttpStatusCode.OK && r.Erreurs.Length > 0, $"{r.Statut} {r.Principal}"));
    }

    [Fact]
    public async Task Une_cle_unique_prise_entre_temps_est_un_refus_et_n_ecrit_rien()
    {
        var action = await site.UneActionAsync();
        var partenaire = new Partenaire { Nom = "Unique " + action.Code };
        await site.EcrireAsync(partenaire, new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id });
        var second = new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id };
        var absent = new EngagementPartenaire { ActionId = action.Id, PartenaireId = Id<Partenaire>.Nouveau() };
        foreach (var (objet, code) in new[] { (second, "simultane.doublon"), (absent, "simultane.absent") })
        {
            var refus = await site.AvecBaseAsync(context =>
            {
                context.Add(objet);
                return context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "Essai"));
            });
            Assert.Equal(code, refus.Refus.Single().Code);
            Assert.Contains("Rien n’a été écrit", refus.Refus.Single().Message, StringComparison.Ordinal);
            Assert.False(await site.AvecBaseAsync(c => c.Journal.AnyAsync(l => l.ObjetId == objet.Id.ToString())));
        }
    }

    [Fact]
    public async Task Deux_appareils_au_meme_instant_un_seul_ouvre_le_lien_sans_preuve()
    {
        var action = await site.UneActionAsync();
        var candidature = await UneCandidatureAsync(action);
        var jeton = "jeton-" + Guid.CreateVersion7().ToString("N");
        await site.EcrireAsync(new LienPersonnel { ActionId = action.Id, PersonneId = candidature.PersonneId, Empreinte = LiensPersonnels.Empreinte(jeton), CreeLe = SiteDeTest.Maintenant.UtcDateTime, ExpireLe = SiteDeTest.Maintenant.UtcDateTime.AddDays(3) });
        var visites = Enumerable.Range(0, Ensemble).Select(_ => site.Anonyme()).ToList();
        var portes = await Task.WhenAll(visites.Select(v => v.OuvrirAsync("/lien/" + jeton)));
        var reponses = await Task.WhenAll(visites.Zip(portes, (visite, porte) => visite.PosterAsync(porte, new Dictionary<string, string?>())));
        Assert.Single(reponses, r => r.Redirection == "/lien/dossier");
        Assert.DoesNotContain(reponses, r => r.Statut >= HttpStatusCode.InternalServerError);
        visites.ForEach(v => v.Dispose());
    }

    private static Dictionary<string, string?> Informer => new() { ["Saisie.Transition"] = "Informer" };

    private async Task<Candidature> UneCandidatureAsync(ActionCollective action, Action<Candidature>? avec = null)
    {
        var personne = new Personne { Nom = "Essai", Prenom = "Simultanée" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        avec?.Invoke(candidature);
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }
}
