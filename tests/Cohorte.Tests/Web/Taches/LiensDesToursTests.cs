using System.Net;
using Cohorte.Application.Demonstration;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Partenaires;
using Cohorte.Tests.Web.Droits;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Taches;

/// <summary>Whoever must act opens, from the board and from « À faire », the page where it acts.</summary>
public sealed class LiensDesToursTests(SiteDeTest site, SiteHostile demonstration) : IClassFixture<SiteHostile>
{
    private const string DUneLigne = "main tbody tr:not(.groupe) th a";

    [Theory]
    [InlineData(Role.ConseillerOpco, 15)]
    [InlineData(Role.GestionnaireOpco, 0)]
    [InlineData(Role.Employeur, 1)]
    [InlineData(Role.Partenaire, 0)]
    [InlineData(Role.OrganismeFormation, 0)]
    [InlineData(Role.ExpertComptable, 0)]
    [InlineData(Role.Tuteur, 0)]
    [InlineData(Role.Federation, 0)]
    public async Task Chaque_lien_de_la_demonstration_s_ouvre(Role role, int auMoins)
    {
        using var visite = new Visite(demonstration.Adresse);
        await visite.SeConnecterAsync($"{role}@demonstration.example".ToLowerInvariant(), InstallerDemonstration.MotDePasse);
        var tours = await LiensAsync(visite, "/a-faire?attend=tous", DUneLigne);
        Assert.True(tours.Count >= auMoins, $"{tours.Count} tours");
        var tableau = await LiensAsync(visite, $"/actions/{SiteHostile.Action}", "main a");
        Assert.NotEmpty(tableau);
        Assert.Empty(await FermesAsync(visite, tours.Concat(tableau)));
    }

    [Fact]
    public async Task Chaque_tour_s_ouvre_a_qui_doit_agir()
    {
        var (action, firme, partenaires, prestataire) = await UneActionOuTousDoiventAgirAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = "Firme " + action.Code, EntrepriseId = firme.Id });
        using var propose = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = "Proposé " + action.Code, PartenaireId = partenaires[0].Id });
        using var accepte = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = "Accepté " + action.Code, PartenaireId = partenaires[1].Id });
        using var organisme = await site.ConnecterAsync(Role.OrganismeFormation, action, new Organisation { Nom = "Organisme " + action.Code, PrestataireId = prestataire.Id });
        foreach (var (visite, attendus) in new[] { (conseiller, 8), (gestionnaire, 8), (employeur, 4), (propose, 1), (accepte, 1), (organisme, 0) })
        {
            var tours = await LiensAsync(visite, $"/a-faire?action={action.Code}&attend=tous", DUneLigne);
            var tableau = await LiensAsync(visite, $"/actions/{action.Code}", DUneLigne);
            Assert.True(tours.Count >= attendus, $"{visite.Courriel} : {string.Join(' ', tours)}");
            Assert.Empty(await FermesAsync(visite, tours.Concat(tableau)));
        }
    }

    [Fact]
    public async Task Un_rappel_s_ouvre_du_tableau()
    {
        var action = await site.UneActionAsync(avec: a => a.Etapes.ForEach(e => e.PrevuDu = null));
        var firme = new Entreprise { RaisonSociale = "À rappeler " + action.Code };
        var rappel = new Echange { Texte = "Rappeler", Auteur = "Alix", ActionId = action.Id, EntrepriseId = firme.Id, Le = SiteDeTest.Aujourdhui, RelanceLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(firme, rappel);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        Assert.Equal([$"/echanges/{rappel.Id}"], await LiensAsync(visite, $"/actions/{action.Code}", DUneLigne));
        Assert.Empty(await FermesAsync(visite, [$"/echanges/{rappel.Id}"]));
    }

    [Fact]
    public async Task Un_partenaire_accepte_lui_meme_et_seulement_pour_lui()
    {
        var action = await site.UneActionAsync(avec: a => a.Etapes.ForEach(e => e.PrevuDu = null));
        var (sien, autre) = (new Partenaire { Nom = "Sien " + action.Code }, new Partenaire { Nom = "Autre " + action.Code });
        await site.EcrireAsync(sien, autre, new EngagementPartenaire { ActionId = action.Id, PartenaireId = sien.Id, Cible = 9 }, new EngagementPartenaire { ActionId = action.Id, PartenaireId = autre.Id });
        using var visite = await site.ConnecterAsync(Role.Partenaire, action, new Organisation { Nom = "P " + action.Code, PartenaireId = sien.Id });
        var page = await visite.OuvrirAsync(Assert.Single(await LiensAsync(visite, "/a-faire", DUneLigne)));
        Assert.Contains("Personnes demandées : 9.", page.Principal, StringComparison.Ordinal);
        var accepte = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?>(), "form#accepter");
        Assert.Contains("Votre accord est noté.", accepte.Texte, StringComparison.Ordinal);
        Assert.Null(accepte.Document.QuerySelector("form#accepter"));
        Assert.Equal(
            [(sien.Id, EtatEngagementPartenaire.Accepte), (autre.Id, EtatEngagementPartenaire.Propose)],
            (await site.AvecBaseAsync(c => c.EngagementsPartenaires.Where(e => e.ActionId == action.Id).Select(e => new { e.PartenaireId, e.Etat }).ToListAsync())).OrderBy(e => e.PartenaireId == autre.Id).Select(e => (e.PartenaireId, e.Etat)));
        Assert.Contains("Cette opération n’est pas possible", (await visite.PosterAsync(page, new Dictionary<string, string?>(), "form#accepter")).Erreurs, StringComparison.Ordinal);

        using var sans = await site.ConnecterAsync(Role.Partenaire, action);
        var jeton = (await sans.OuvrirAsync($"/actions/{action.Code}/candidats/orienter")).Jeton;
        Assert.Equal(HttpStatusCode.NotFound, (await sans.EnvoyerAsync($"/actions/{action.Code}/candidats/orienter?handler=Accepter", [new("__RequestVerificationToken", jeton)])).Statut);
    }

    [Fact]
    public async Task Un_gestionnaire_trouve_ses_propres_rappels_dans_sa_liste()
    {
        var firme = new Entreprise { RaisonSociale = "Firme " + Guid.CreateVersion7().ToString("N") };
        await site.EcrireAsync(firme);
        using var visite = await site.ConnecterAsync(Role.GestionnaireOpco);
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"/echanges/noter?avec=entreprise:{firme.Id}"), new Dictionary<string, string?> { ["Saisie.Texte"] = "Pièces attendues", ["Saisie.Rappel"] = "Demain" });
        var cherche = $"/a-faire?q={firme.RaisonSociale}";
        Assert.Contains("Rappeler : Pièces attendues", (await visite.OuvrirAsync(cherche)).Principal.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Pièces attendues", (await visite.OuvrirAsync(cherche + "&attend=Employeur")).Principal, StringComparison.Ordinal);
        using var autre = await site.ConnecterAsync(Role.GestionnaireOpco);
        Assert.DoesNotContain("Pièces attendues", (await autre.OuvrirAsync(cherche)).Principal, StringComparison.Ordinal);
    }

    /// <summary>Every address of the pages of a list, from its first page on.</summary>
    private static async Task<List<string>> LiensAsync(Visite visite, string adresse, string selecteur)
    {
        var liens = new List<string>();
        for (var page = 1; ; page++)
        {
            var lue = await visite.OuvrirAsync(page == 1 ? adresse : $"{adresse}{(adresse.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={page}");
            var trouves = lue.Document.QuerySelectorAll(selecteur).Select(a => a.GetAttribute("href")!).Where(a => a.Length > 0 && a[0] is '/').ToList();
            liens.AddRange(trouves);
            if (selecteur != DUneLigne || trouves.Count < 25) return liens;
        }
    }

    private static async Task<List<string>> FermesAsync(Visite visite, IEnumerable<string> liens)
    {
        var fermes = new List<string>();
        foreach (var lien in liens.Select(l => l.Split('#')[0]).Distinct())
        {
            var statut = (await visite.LireAsync(lien)).Statut;
            if (statut != HttpStatusCode.OK) fermes.Add($"{lien} : {statut}");
        }

        return fermes;
    }

    /// <summary>An action where the adviser, the manager, the firm, two partners and the provider all have something to do.</summary>
    private async Task<(ActionCollective, Entreprise, Partenaire[], Prestataire)> UneActionOuTousDoiventAgirAsync()
    {
        var action = await site.UneActionAsync();
        var firme = new Entreprise { RaisonSociale = "Firme " + action.Code };
        Partenaire[] partenaires = [new() { Nom = "Proposé " + action.Code }, new() { Nom = "Accepté " + action.Code }];
        var prestataire = new Prestataire { Nom = "Organisme " + action.Code };
        var besoin = new BesoinEntreprise { ActionId = action.Id, EntrepriseId = firme.Id };
        besoin.Passer("Interesser", Role.ConseillerOpco);
        var accepte = new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaires[1].Id, Cible = 3 };
        accepte.Passer("Accepter", Role.ConseillerOpco);
        var poste = new Poste { ActionId = action.Id, EntrepriseId = firme.Id, Intitule = "Poste", Nombre = 9, HeuresHebdomadaires = new Heures(35) };
        var objets = new List<object> { firme, prestataire, besoin, accepte, poste, new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaires[0].Id } };
        objets.AddRange(partenaires);
        Candidature Une(string nom, params string[] transitions)
        {
            var personne = new Personne { Nom = nom, Prenom = "Alix", Recherche = "alix " + nom.ToLowerInvariant() };
            var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
            foreach (var transition in transitions) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
            objets.AddRange([personne, candidature]);
            return candidature;
        }

        Une("Orientee");
        Une("Proposee", "Selectionner", "Proposer");
        var immergee = Une("Immergee", "Selectionner", "Proposer");
        var immersion = new Pmsmp { ActionId = action.Id, CandidatureId = immergee.Id, PersonneId = immergee.PersonneId, EntrepriseId = firme.Id, Du = new DateOnly(2026, 11, 2), Au = new DateOnly(2026, 11, 13), SigneeLe = new DateOnly(2026, 10, 30) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Demarrer", "Terminer" }) Assert.True(immersion.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        objets.Add(immersion);
        var enContrat = Une("Brouillon", "Selectionner", "Proposer", "Retenir");
        objets.Add(new Contrat { ActionId = action.Id, CandidatureId = enContrat.Id, PersonneId = enContrat.PersonneId, EntrepriseId = firme.Id, PosteId = poste.Id, DateDebut = new(2026, 12, 7), DateFin = new(2027, 11, 1), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(300) });
        objets.Add(new Echange { Texte = "Rappeler", Auteur = "Alix", ActionId = action.Id, EntrepriseId = firme.Id, Le = SiteDeTest.Aujourdhui, RelanceLe = SiteDeTest.Aujourdhui });
        await site.EcrireAsync([.. objets]);
        return (action, firme, partenaires, prestataire);
    }
}
