using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Candidats;

public sealed class CandidatsTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_partenaire_ne_voit_que_les_personnes_qu_il_a_orientees()
    {
        var action = await site.UneActionAsync();
        var (sien, autre) = (new Partenaire { Nom = "Sien " + action.Code }, new Partenaire { Nom = "Autre " + action.Code });
        await site.EcrireAsync(sien, autre, new EngagementPartenaire { ActionId = action.Id, PartenaireId = sien.Id }, new EngagementPartenaire { ActionId = action.Id, PartenaireId = autre.Id });
        var visible = await OrienterAsync(action, "Visible", sien.Id);
        var cachee = await OrienterAsync(action, "Cachée", autre.Id);
        using var visite = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = sien.Nom, PartenaireId = sien.Id });
        var liste = await visite.OuvrirAsync($"/actions/{action.Code}/candidats");
        Assert.Contains("Visible", liste.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Cachée", liste.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visite.LireAsync($"/actions/{action.Code}/candidats/{visible.Id}")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/actions/{action.Code}/candidats/{cachee.Id}")).Statut);
    }

    [Fact]
    public async Task Un_employeur_ne_modifie_pas_les_postes_d_un_autre()
    {
        var action = await site.UneActionAsync();
        var (sienne, autre) = (new Entreprise { RaisonSociale = "Sienne" }, new Entreprise { RaisonSociale = "Autre" });
        var poste = new Poste { ActionId = action.Id, EntrepriseId = autre.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        await site.EcrireAsync(sienne, autre, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = sienne.Id }, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = autre.Id }, poste);
        using var visite = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = "Sienne " + action.Code, EntrepriseId = sienne.Id });
        Assert.DoesNotContain("Autre", (await visite.OuvrirAsync($"/actions/{action.Code}/besoins")).Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visite.LireAsync($"/actions/{action.Code}/besoins/postes/{poste.Id}")).Statut);
    }

    [Fact]
    public async Task Un_refus_demande_un_motif_et_une_suite()
    {
        var action = await site.UneActionAsync();
        var candidature = await OrienterAsync(action, "Refusée", null);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/candidats/{candidature.Id}";
        var sans = await visite.PosterAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Transition"] = "Refuser" }, "form[action*=Passer]");
        Assert.Contains("Choisissez le motif du refus.", sans.Erreurs, StringComparison.Ordinal);
        var avec = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), new Dictionary<string, string?> { ["Saisie.Transition"] = "Refuser", ["Saisie.MotifNonRetenue"] = "Mobilite", ["Saisie.Suite"] = "Rappeler" }, "form[action*=Passer]");
        Assert.Contains("Non retenue", avec.Principal, StringComparison.Ordinal);
        Assert.Contains("Trajet impossible", avec.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_categorie_ne_s_affiche_que_sur_demande_et_la_demande_est_journalisee()
    {
        var action = await site.UneActionAsync();
        var candidature = await OrienterAsync(action, "Discrète", null, c => (c.Categorie, c.Preuve, c.PreuveVueLe, c.PreuveVuePar) = (CategoriePublic.MinimumSocialOuContratAide, TypePreuve.AttestationMinimumSocial, SiteDeTest.Aujourdhui, "X"));
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}");
        Assert.DoesNotContain("<dt>Catégorie</dt>", page.Texte, StringComparison.Ordinal);
        var montree = await visite.PosterAsync(page, new Dictionary<string, string?>(), "form[action*=Consulter]");
        Assert.Contains("<dt>Catégorie</dt>", montree.Texte, StringComparison.Ordinal);
        Assert.True(await site.AvecBaseAsync(c => c.Journal.AnyAsync(l => l.ObjetId == candidature.Id.ToString() && l.CasUsage == "ConsulterEligibilite")));
        Assert.DoesNotContain(await site.AvecBaseAsync(c => c.Journal.Where(l => l.ObjetId == candidature.Id.ToString()).Select(l => l.Changements).ToListAsync()), l => l.Contains("MinimumSocial", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Un_lien_expire_a_l_instant_dit(int secondes, bool valide)
    {
        var lien = new LienPersonnel { Empreinte = "", ExpireLe = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
        Assert.Equal(valide, lien.EstValide(lien.ExpireLe.AddSeconds(secondes)));
    }

    private async Task<Candidature> OrienterAsync(ActionCollective action, string prenom, Id<Partenaire>? partenaire, Action<Candidature>? avec = null)
    {
        var personne = new Personne { Nom = "Essai", Prenom = prenom, Recherche = TexteDeRecherche.De(prenom, "Essai") };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, PartenaireId = partenaire, OrienteeLe = SiteDeTest.Aujourdhui };
        avec?.Invoke(candidature);
        await site.EcrireAsync(personne, candidature);
        return candidature;
    }
}
