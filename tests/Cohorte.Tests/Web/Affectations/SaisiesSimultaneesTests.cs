using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>Wishes, opinions and presentations noted by two persons at once: the second is told what changed, keeps what it typed, and its next sending passes. A post closed meanwhile takes no wish away in silence.</summary>
public sealed class SaisiesSimultaneesTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_poste_ferme_ne_decale_pas_les_voeux_et_la_place_perdue_est_dite()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        await FermerAsync(essai.Alpha);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var bo = await CandidatAsync(conseiller, essai);
        foreach (var (visite, adresse, nom) in new[] { (bo, "/lien/voeux", "Alpha, Conducteur"), (conseiller, Voeux(essai), "Alpha") })
        {
            var page = await visite.OuvrirAsync(adresse);
            Assert.Equal("1", Choisi(page, $"Rangs[{essai.Beta.Id}]"));
            Assert.Contains($"Une place choisie n’est plus proposée. Elle ne sera plus parmi les choix une fois l’ordre enregistré : {nom}.", page.Principal.Replace('\u00A0', ' '), StringComparison.Ordinal);
        }

        await bo.PosterEtSuivreAsync(await bo.OuvrirAsync("/lien/voeux"), new Dictionary<string, string?>());
        Assert.Equal([essai.Beta.Id.Valeur], await VoeuxDeBoAsync(essai));
    }

    [Fact]
    public async Task Un_poste_ferme_pendant_la_saisie_refuse_l_envoi_et_garde_l_ordre_des_autres()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var page = await conseiller.OuvrirAsync(Voeux(essai));
        await FermerAsync(essai.Alpha);
        var refus = await conseiller.PosterAsync(page, new Dictionary<string, string?> { [$"Rangs[{essai.Alpha.Id}]"] = "1", [$"Rangs[{essai.Beta.Id}]"] = "2" });
        Assert.Contains("n’est plus proposée", refus.Erreurs, StringComparison.Ordinal);
        Assert.Equal("1", Choisi(refus, $"Rangs[{essai.Beta.Id}]"));
        await conseiller.PosterEtSuivreAsync(refus, new Dictionary<string, string?>());
        Assert.Equal([essai.Beta.Id.Valeur], await VoeuxDeBoAsync(essai));
    }

    [Fact]
    public async Task Des_voeux_changes_entre_temps_se_montrent_puis_l_envoi_suivant_passe()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var bo = await CandidatAsync(conseiller, essai);
        var (ici, labas) = (await conseiller.OuvrirAsync(Voeux(essai)), await bo.OuvrirAsync("/lien/voeux"));
        await conseiller.PosterEtSuivreAsync(ici, Rangs(essai, "", "1"));
        var conflit = await bo.PosterAsync(labas, Rangs(essai, "2", "1"));
        Assert.Contains("Voici l’ordre enregistré : Beta, Conducteur", conflit.Principal.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(("2", "1"), (Choisi(conflit, $"Rangs[{essai.Alpha.Id}]"), Choisi(conflit, $"Rangs[{essai.Beta.Id}]")));
        await bo.PosterEtSuivreAsync(conflit, new Dictionary<string, string?>());
        Assert.Equal([essai.Beta.Id.Valeur, essai.Alpha.Id.Valeur], await VoeuxDeBoAsync(essai));

        var retour = await conseiller.PosterAsync(ici, Rangs(essai, "1", ""));
        Assert.Equal(["Beta", "Alpha"], retour.Document.QuerySelectorAll("main ol li").Select(l => l.TextContent));
        await conseiller.PosterEtSuivreAsync(retour, new Dictionary<string, string?>());
        Assert.Equal([essai.Alpha.Id.Valeur], await VoeuxDeBoAsync(essai));
    }

    [Fact]
    public async Task Un_avis_change_entre_temps_se_montre_a_sa_ligne_et_l_envoi_suivant_passe()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await site.EcrireAsync(Demande(essai, essai.Bo.Id), Demande(essai, essai.Cy.Id));
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var beta = await BetaAsync(essai);
        var (adresse, champBo, champCy) = ($"{essai.Racine}/postes/{essai.Beta.Id}", $"Avis[{essai.Bo.Id}]", $"Avis[{essai.Cy.Id}]");
        var (ici, labas) = (await conseiller.OuvrirAsync(adresse), await beta.OuvrirAsync($"/actions/{essai.Action.Code}/avis"));
        await beta.PosterEtSuivreAsync(labas, Firme(essai, "Non", "PeutEtre"), "form#Avis");
        var conflit = await conseiller.PosterAsync(ici, new Dictionary<string, string?> { [champBo] = "Oui" });
        Assert.Contains("a modifié ces informations", conflit.Erreurs, StringComparison.Ordinal);
        Assert.Contains("Noté entre-temps : non.", Espaces(conflit.Principal), StringComparison.Ordinal);
        Assert.Equal(("Oui", "PeutEtre"), (Choisi(conflit, champBo), Choisi(conflit, champCy)));
        await conseiller.PosterEtSuivreAsync(conflit, new Dictionary<string, string?>());
        Assert.Equal((AvisEntreprise.Oui, AvisEntreprise.PeutEtre), await AvisAsync(essai));

        var retour = await beta.PosterAsync(labas, Firme(essai, "PeutEtre", null), "form#Avis");
        Assert.Contains("Noté entre-temps : oui.", Espaces(retour.Principal), StringComparison.Ordinal);
        await beta.PosterEtSuivreAsync(retour, new Dictionary<string, string?>(), "form#Avis");
        Assert.Equal((AvisEntreprise.PeutEtre, AvisEntreprise.PeutEtre), await AvisAsync(essai));
    }

    [Fact]
    public async Task Par_le_lien_aussi_l_envoi_suivant_passe()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await site.EcrireAsync(Demande(essai, essai.Bo.Id), Demande(essai, essai.Cy.Id));
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var beta = await BetaAsync(essai);
        var suivi = await conseiller.OuvrirAsync($"/actions/{essai.Action.Code}/avis");
        var lien = await conseiller.EnvoyerAsync($"/actions/{essai.Action.Code}/avis?handler=Lien", [new("__RequestVerificationToken", Jeton(suivi)), new("entreprise", essai.Beta.EntrepriseId.ToString())]);
        using var telephone = site.Anonyme();
        var page = await telephone.PosterEtSuivreAsync(await telephone.OuvrirAsync(Adresse(lien)), new Dictionary<string, string?>());
        await beta.PosterEtSuivreAsync(await beta.OuvrirAsync($"/actions/{essai.Action.Code}/avis"), Firme(essai, "Non", "Non"), "form#Avis");
        var conflit = await telephone.PosterAsync(page, Firme(essai, "Oui", null), "form#Avis");
        Assert.Contains("Noté entre-temps : non.", Espaces(conflit.Principal), StringComparison.Ordinal);
        await telephone.PosterEtSuivreAsync(conflit, new Dictionary<string, string?>(), "form#Avis");
        Assert.Equal((AvisEntreprise.Oui, AvisEntreprise.Non), await AvisAsync(essai));
    }

    [Fact]
    public async Task Presenter_une_personne_ne_retire_pas_celle_qu_un_collegue_presente_entre_temps()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var adresse = $"{essai.Racine}/postes/{essai.Beta.Id}";
        var (ici, labas) = (await conseiller.OuvrirAsync(adresse), await conseiller.OuvrirAsync(adresse));
        await PresenterAsync(conseiller, ici, essai.Bo.Id.ToString());
        var suite = await PresenterAsync(conseiller, labas, essai.Cy.Id.ToString());
        Assert.Contains("2 personnes sont présentées", suite.Texte.Replace("&#xA0;", " ", StringComparison.Ordinal).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal([.. new[] { essai.Bo.Id, essai.Cy.Id }.Order()], await PresentesAsync(essai));

        await PresenterAsync(conseiller, await conseiller.OuvrirAsync(adresse), essai.Cy.Id.ToString());
        Assert.Equal([essai.Cy.Id], await PresentesAsync(essai));
    }

    [Fact]
    public async Task Les_coches_restent_apres_un_refus()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var page = await conseiller.OuvrirAsync($"{essai.Racine}/postes/{essai.Beta.Id}");
        var champs = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", Jeton(page)), new("Presentes", essai.Cy.Id.ToString()), new("Presentes", "n’importe") };
        var refus = await conseiller.EnvoyerAsync($"{page.Chemin}?handler=Presenter", champs);
        Assert.Contains("Choisissez des candidats de la liste", refus.Erreurs, StringComparison.Ordinal);
        Assert.Equal([essai.Cy.Id.ToString()], refus.Document.QuerySelectorAll("input[name=Presentes][checked]").Select(c => c.GetAttribute("value")));
    }

    private static string Voeux(ActionAAffecter essai) => $"{essai.Racine}/candidats/{essai.Bo.Id}";

    private static string Espaces(string texte) => texte.Replace('\u00A0', ' ');

    private static string? Choisi(PageLue page, string champ) => page.Document.QuerySelector($"select[name='{champ}'] option[selected]")?.GetAttribute("value");

    private static string Jeton(PageLue page) => page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static string Adresse(PageLue page) => new Uri(page.Document.QuerySelector("code#lien")!.TextContent).PathAndQuery;

    private static Dictionary<string, string?> Rangs(ActionAAffecter essai, string alpha, string beta) => new() { [$"Rangs[{essai.Alpha.Id}]"] = alpha, [$"Rangs[{essai.Beta.Id}]"] = beta };

    private static Dictionary<string, string?> Firme(ActionAAffecter essai, string? bo, string? cy) => new[] { (essai.Bo, bo), (essai.Cy, cy) }
        .Where(a => a.Item2 is not null).ToDictionary(a => $"Avis[{new CleDAvis(essai.Beta.Id, a.Item1.Id)}]", a => a.Item2);

    private static AvisSurCandidat Demande(ActionAAffecter essai, Cohorte.Domaine.Commun.Id<Cohorte.Domaine.Candidats.Candidature> candidature) =>
        new() { ActionId = essai.Action.Id, PosteId = essai.Beta.Id, CandidatureId = candidature, DemandeLe = SiteDeTest.Aujourdhui };

    private static Task<PageLue> PresenterAsync(Visite visite, PageLue page, string qui) =>
        visite.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Presentes"] = qui }, "form[action*=Presenter]");

    private Task<Visite> BetaAsync(ActionAAffecter essai) =>
        site.ConnecterAsync(Role.Employeur, essai.Action, new Organisation { Nom = "Beta", EntrepriseId = essai.Beta.EntrepriseId });

    private async Task<Visite> CandidatAsync(Visite conseiller, ActionAAffecter essai)
    {
        var fiche = $"/actions/{essai.Action.Code}/candidats/{essai.Bo.Id}";
        var lien = await conseiller.EnvoyerAsync($"{fiche}?handler=Lien", [new("__RequestVerificationToken", Jeton(await conseiller.OuvrirAsync(fiche)))]);
        var bo = site.Anonyme();
        await bo.PosterEtSuivreAsync(await bo.OuvrirAsync(Adresse(lien)), new Dictionary<string, string?>());
        return bo;
    }

    private Task FermerAsync(Poste poste) => site.AvecBaseAsync(async c =>
    {
        var ferme = await c.Postes.SingleAsync(p => p.Id == poste.Id);
        ferme.MotifFermeture = "Plus de besoin";
        Assert.True(ferme.Passer("Fermer", Role.ConseillerOpco).EstFait);
        return await c.EnregistrerAsync(new Cohorte.Application.Persistance.Operation(Acteur.Produit("Test"), "PreparerTest"));
    });

    private Task<List<Guid>> VoeuxDeBoAsync(ActionAAffecter essai) => site.AvecBaseAsync(c => c.VoeuxDesCandidats.Where(v => v.CandidatureId == essai.Bo.Id).Select(v => v.Postes).SingleAsync());

    private Task<(AvisEntreprise? Bo, AvisEntreprise? Cy)> AvisAsync(ActionAAffecter essai) => site.AvecBaseAsync(async c =>
    {
        var avis = await c.AvisSurCandidats.AsNoTracking().Where(a => a.PosteId == essai.Beta.Id).ToDictionaryAsync(a => a.CandidatureId, a => a.Avis);
        return (avis[essai.Bo.Id], avis[essai.Cy.Id]);
    });

    private Task<List<Cohorte.Domaine.Commun.Id<Cohorte.Domaine.Candidats.Candidature>>> PresentesAsync(ActionAAffecter essai) =>
        site.AvecBaseAsync(async c => (await c.AvisSurCandidats.Where(a => a.PosteId == essai.Beta.Id && a.DemandeLe != null).Select(a => a.CandidatureId).ToListAsync()).Order().ToList());
}
