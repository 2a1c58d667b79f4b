using System.Net;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>A firm gives its opinions itself, from its account or by a link, and sees nobody but the persons presented to it; a candidate says its wishes by its link.</summary>
public sealed class AvisDesEntreprisesTests(SiteDeTest site)
{
    [Fact]
    public async Task Le_conseiller_presente_l_entreprise_repond_et_l_affaire_est_faite()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        using var beta = await EntrepriseAsync(essai);
        Assert.Contains("Aucun candidat à regarder", (await beta.OuvrirAsync(Avis(essai))).Principal, StringComparison.Ordinal);

        var suivi = await PresenterAsync(conseiller, essai, essai.Bo);
        Assert.Contains("Une entreprise doit encore donner son avis", suivi.Principal, StringComparison.Ordinal);
        Assert.Contains("Dire oui, peut-être ou non à 1 personne présentée", (await beta.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        Assert.Contains("Avis de Beta", (await conseiller.OuvrirAsync($"/actions/{essai.Action.Code}")).Principal, StringComparison.Ordinal);

        var page = await beta.OuvrirAsync(Avis(essai));
        Assert.Contains("Bo Essai", page.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Cy Essai", page.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Essai", page.Principal, StringComparison.Ordinal);
        var suite = await beta.PosterEtSuivreAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "Oui" }, "form#Avis");
        Assert.Contains("Tous vos avis sont donnés", suite.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("personne présentée", (await beta.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        Assert.Contains("donné par l’entreprise le", (await conseiller.OuvrirAsync($"{essai.Racine}/postes/{essai.Beta.Id}")).Principal, StringComparison.Ordinal);
        var (avis, journal) = await site.AvecBaseAsync(async c => (await c.AvisSurCandidats.SingleAsync(a => a.ActionId == essai.Action.Id), await c.Journal.AnyAsync(l => l.ActionId == essai.Action.Id.Valeur && l.CasUsage == "DonnerSonAvis")));
        Assert.Equal((AvisEntreprise.Oui, SiteDeTest.Aujourdhui, true), (avis.Avis!.Value, avis.DonneParEntrepriseLe!.Value, journal));
    }

    [Fact]
    public async Task Une_entreprise_ne_note_ni_une_autre_personne_ni_le_poste_d_une_autre()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await PresenterAsync(conseiller, essai, essai.Bo);
        using var beta = await EntrepriseAsync(essai);
        var page = await beta.OuvrirAsync(Avis(essai));
        foreach (var cle in new[] { new CleDAvis(essai.Beta.Id, essai.Cy.Id).ToString(), new CleDAvis(essai.Alpha.Id, essai.Ana.Id).ToString(), "n'importe", "_" })
        {
            var refus = await beta.PosterAsync(page, new Dictionary<string, string?> { [$"Avis[{cle}]"] = "Oui" }, "form#Avis");
            Assert.Equal(HttpStatusCode.OK, refus.Statut);
            Assert.Contains("présentée", refus.Erreurs, StringComparison.Ordinal);
        }

        Assert.Contains("Choisissez une réponse", (await beta.PosterAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "Bof" }, "form#Avis")).Erreurs, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.AvisSurCandidats.CountAsync(a => a.ActionId == essai.Action.Id && a.Avis != null)));
        Assert.Equal(HttpStatusCode.Forbidden, (await beta.LireAsync($"{essai.Racine}/postes/{essai.Beta.Id}")).Statut);
        Assert.Equal(HttpStatusCode.Forbidden, (await conseiller.EnvoyerAsync(Avis(essai), [new("__RequestVerificationToken", (await conseiller.OuvrirAsync(Avis(essai))).Jeton), new(Champ(essai), "Oui")])).Statut);
    }

    [Fact]
    public async Task Un_lien_suffit_il_se_remplace_se_ferme_et_l_avis_se_change()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        Assert.Equal(HttpStatusCode.NotFound, (await LienAsync(conseiller, essai, "Lien")).Statut);
        await PresenterAsync(conseiller, essai, essai.Bo);
        var premier = Adresse(await LienAsync(conseiller, essai, "Lien"));
        var second = Adresse(await LienAsync(conseiller, essai, "Lien"));
        using var telephone = site.Anonyme();
        Assert.Equal(HttpStatusCode.Gone, (await telephone.LireAsync(premier)).Statut);

        var porte = await telephone.OuvrirAsync(second);
        Assert.DoesNotContain("Bo Essai", porte.Principal, StringComparison.Ordinal);
        var page = await telephone.PosterEtSuivreAsync(porte, new Dictionary<string, string?>());
        Assert.Contains("Bo Essai", page.Principal, StringComparison.Ordinal);
        var merci = await telephone.PosterEtSuivreAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "PeutEtre" }, "form#Avis");
        Assert.Contains("Merci, c’est noté", merci.Principal, StringComparison.Ordinal);
        await telephone.PosterEtSuivreAsync(merci, new Dictionary<string, string?> { [Champ(essai)] = "Non" }, "form#Avis");
        var conflit = await telephone.PosterAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "Oui" }, "form#Avis");
        Assert.Contains("a modifié ces informations", conflit.Erreurs, StringComparison.Ordinal);
        Assert.Equal(AvisEntreprise.Non, await site.AvecBaseAsync(c => c.AvisSurCandidats.Where(a => a.ActionId == essai.Action.Id).Select(a => a.Avis).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await telephone.LireAsync("/lien/besoin")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await telephone.LireAsync("/lien/dossier")).Statut);

        await LienAsync(conseiller, essai, "Fermer");
        Assert.Equal(HttpStatusCode.Gone, (await telephone.LireAsync("/lien/avis")).Statut);
        Assert.Equal(HttpStatusCode.Gone, (await telephone.EnvoyerAsync("/lien/avis", [new("__RequestVerificationToken", merci.Jeton), new(Champ(essai), "Oui")])).Statut);
    }

    [Fact]
    public async Task Avec_la_grille_l_entreprise_donne_une_note_de_0_a_100()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await site.EcrireAsync(new ReglagesDeLAffectation { ActionId = essai.Action.Id, Echelle = EchelleDAvis.NoteSurCent, Tirage = 7 });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await PresenterAsync(conseiller, essai, essai.Bo);
        using var beta = await EntrepriseAsync(essai);
        var page = await beta.OuvrirAsync(Avis(essai));
        Assert.Contains("de 0 à 100", (await beta.PosterAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "101" }, "form#Avis")).Erreurs, StringComparison.Ordinal);
        await beta.PosterEtSuivreAsync(page, new Dictionary<string, string?> { [Champ(essai)] = "72" }, "form#Avis");
        Assert.Equal(72, await site.AvecBaseAsync(c => c.AvisSurCandidats.Where(a => a.ActionId == essai.Action.Id).Select(a => a.Note).SingleAsync()));
    }

    [Fact]
    public async Task Le_candidat_dit_ses_souhaits_par_son_lien()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var fiche = await conseiller.OuvrirAsync($"/actions/{essai.Action.Code}/candidats/{essai.Bo.Id}");
        var lien = Adresse(await conseiller.EnvoyerAsync($"/actions/{essai.Action.Code}/candidats/{essai.Bo.Id}?handler=Lien", [new("__RequestVerificationToken", fiche.Jeton)]));
        using var bo = site.Anonyme();
        var dossier = await bo.PosterEtSuivreAsync(await bo.OuvrirAsync(lien), new Dictionary<string, string?>());
        Assert.Contains("Choisir mes places", dossier.Principal, StringComparison.Ordinal);
        var page = await bo.OuvrirAsync("/lien/voeux");
        var refus = await bo.PosterAsync(page, new Dictionary<string, string?> { [$"Rangs[{essai.Alpha.Id}]"] = "1", [$"Rangs[{essai.Beta.Id}]"] = "1" });
        Assert.Contains("Deux postes ont le rang 1", refus.Erreurs, StringComparison.Ordinal);
        Assert.NotEqual("", (await bo.PosterAsync(page, new Dictionary<string, string?> { ["Rangs[x]"] = "1" })).Erreurs);
        var suite = await bo.PosterEtSuivreAsync(page, new Dictionary<string, string?> { [$"Rangs[{essai.Alpha.Id}]"] = "2", [$"Rangs[{essai.Beta.Id}]"] = "1" });
        Assert.Contains("Vos souhaits sont enregistrés", suite.Principal, StringComparison.Ordinal);
        Assert.Equal([essai.Beta.Id.Valeur, essai.Alpha.Id.Valeur], await site.AvecBaseAsync(c => c.VoeuxDesCandidats.Where(v => v.CandidatureId == essai.Bo.Id).Select(v => v.Postes).SingleAsync()));
        await bo.PosterEtSuivreAsync(await bo.OuvrirAsync("/lien/dossier"), new Dictionary<string, string?> { ["Motif"] = "J’ai trouvé ailleurs" }, "form[action*=Renoncer]");
        Assert.Contains("ne peuvent plus changer", (await bo.OuvrirAsync("/lien/voeux")).Principal, StringComparison.Ordinal);
        Assert.Equal(["NoterVoeux"], await site.AvecBaseAsync(c => c.Journal.Where(l => l.ActionId == essai.Action.Id.Valeur && l.TypeObjet == "VoeuxDuCandidat").Select(l => l.CasUsage).Distinct().ToListAsync()));
    }

    [Fact]
    public async Task Sans_lien_aucune_page_ne_s_ouvre()
    {
        using var inconnu = site.Anonyme();
        await site.DemarrerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await inconnu.LireAsync("/lien/avis")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await inconnu.LireAsync("/lien/voeux")).Statut);
    }

    private static string Avis(ActionAAffecter essai) => $"/actions/{essai.Action.Code}/avis";

    private static string Champ(ActionAAffecter essai) => $"Avis[{new CleDAvis(essai.Beta.Id, essai.Bo.Id)}]";

    private static string Adresse(PageLue page) => new Uri(page.Document.QuerySelector("code#lien")!.TextContent).PathAndQuery;

    private Task<Visite> EntrepriseAsync(ActionAAffecter essai) =>
        site.ConnecterAsync(Role.Employeur, essai.Action, new Organisation { Nom = "Beta", EntrepriseId = essai.Beta.EntrepriseId });

    private static async Task<PageLue> PresenterAsync(Visite conseiller, ActionAAffecter essai, Cohorte.Domaine.Candidats.Candidature qui) =>
        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync($"{essai.Racine}/postes/{essai.Beta.Id}"), new Dictionary<string, string?> { ["Presentes"] = qui.Id.ToString() }, "form[action*=Presenter]");

    private static async Task<PageLue> LienAsync(Visite conseiller, ActionAAffecter essai, string geste) =>
        await conseiller.EnvoyerAsync($"{Avis(essai)}?handler={geste}", [new("__RequestVerificationToken", (await conseiller.OuvrirAsync(Avis(essai))).Jeton), new("entreprise", essai.Beta.EntrepriseId.ToString())]);
}
