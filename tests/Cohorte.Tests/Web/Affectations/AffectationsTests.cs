using System.Net;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Affectations;

/// <summary>Wishes, opinions, and the assignment of an action, from their entry to the decision of the committee, through the pages.</summary>
public sealed class AffectationsTests(SiteDeTest site)
{
    [Fact]
    public async Task Les_voeux_et_les_avis_se_notent_et_la_page_dit_qui_a_quoi_et_pourquoi_pas_mieux()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        Assert.Contains("Noter les vœux", (await visite.OuvrirAsync(essai.Racine)).Principal, StringComparison.Ordinal);
        await NoterLesVoeuxAsync(visite, essai, essai.Bo, (essai.Alpha, "1"), (essai.Beta, "2"));
        await NoterLesVoeuxAsync(visite, essai, essai.Cy, (essai.Alpha, ""), (essai.Beta, "1"));
        await NoterLesAvisAsync(visite, essai, essai.Alpha, (essai.Bo, "PeutEtre"));
        var page = await NoterLesAvisAsync(visite, essai, essai.Beta, (essai.Bo, "PeutEtre"), (essai.Cy, "Oui"));
        Assert.Contains("3 candidats pour 2 places", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Personne ne se préférerait ailleurs", page.Principal, StringComparison.Ordinal);
        Assert.Equal("oui, 1er vœu, place proposée", Cellule(page, "Ana Essai", 1));
        Assert.Equal("peut-être, 2e vœu", Cellule(page, "Bo Essai", 2));
        Assert.Equal("oui, 1er vœu, place proposée", Cellule(page, "Cy Essai", 2));
        Assert.Equal([$"{essai.Racine}/postes/{essai.Alpha.Id}", $"{essai.Racine}/postes/{essai.Beta.Id}"], page.Document.QuerySelectorAll(".postes a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Alpha est complète : « oui » pour la dernière personne retenue, « peut-être » ici. Beta est complète", page.Principal, StringComparison.Ordinal);
        Assert.Contains("En réserve : Alpha (n° 1) et Beta (n° 1)", page.Principal, StringComparison.Ordinal);
        Assert.Contains("tirage n° 20270301", page.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ce_que_la_proposition_dit_deja_est_rempli()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var voeux = await visite.OuvrirAsync($"{essai.Racine}/candidats/{essai.Ana.Id}");
        Assert.Equal("1", voeux.Document.QuerySelector($"select[name='Rangs[{essai.Alpha.Id}]'] option[selected]")!.GetAttribute("value"));
        var avis = await visite.OuvrirAsync($"{essai.Racine}/postes/{essai.Alpha.Id}");
        Assert.Equal("Oui", avis.Document.QuerySelector($"select[name='Avis[{essai.Ana.Id}]'] option[selected]")!.GetAttribute("value"));
        Assert.Contains("repris de la proposition acceptée", avis.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deux_voeux_du_meme_rang_et_un_avis_inconnu_sont_refuses_au_champ()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var voeux = await visite.OuvrirAsync($"{essai.Racine}/candidats/{essai.Bo.Id}");
        var refus = await visite.PosterAsync(voeux, new Dictionary<string, string?> { [$"Rangs[{essai.Alpha.Id}]"] = "1", [$"Rangs[{essai.Beta.Id}]"] = "1" });
        Assert.Contains("Deux postes ont le rang 1", refus.Erreurs, StringComparison.Ordinal);
        var loin = await visite.PosterAsync(voeux, new Dictionary<string, string?> { [$"Rangs[{essai.Alpha.Id}]"] = "3" });
        Assert.Contains("de 1 à 2", loin.Erreurs, StringComparison.Ordinal);
        var etranger = await visite.PosterAsync(voeux, new Dictionary<string, string?> { [$"Rangs[{Guid.CreateVersion7()}]"] = "2" });
        Assert.Contains("postes de l’action", etranger.Erreurs, StringComparison.Ordinal);
        var avis = await visite.OuvrirAsync($"{essai.Racine}/postes/{essai.Beta.Id}");
        var inconnu = await visite.PosterAsync(avis, new Dictionary<string, string?> { [$"Avis[{essai.Bo.Id}]"] = "Bof" });
        Assert.Contains("Choisissez une réponse de la liste", inconnu.Erreurs, StringComparison.Ordinal);
        var autre = await visite.PosterAsync(avis, new Dictionary<string, string?> { [$"Avis[{Guid.CreateVersion7()}]"] = "Oui" });
        Assert.Contains("candidats de l’action", autre.Erreurs, StringComparison.Ordinal);
        Assert.Equal((0, 0), await site.AvecBaseAsync(async c => (await c.VoeuxDesCandidats.CountAsync(v => v.ActionId == essai.Action.Id), await c.AvisSurCandidats.CountAsync(a => a.ActionId == essai.Action.Id))));
    }

    [Fact]
    public async Task Deux_personnes_qui_notent_le_meme_avis_se_voient()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var adresse = $"{essai.Racine}/postes/{essai.Beta.Id}";
        var (ici, labas) = (await visite.OuvrirAsync(adresse), await visite.OuvrirAsync(adresse));
        await visite.PosterEtSuivreAsync(ici, new Dictionary<string, string?> { [$"Avis[{essai.Bo.Id}]"] = "Non" });
        var refus = await visite.PosterAsync(labas, new Dictionary<string, string?> { [$"Avis[{essai.Bo.Id}]"] = "Oui" });
        Assert.Contains("a modifié ces informations", refus.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task L_echelle_en_notes_se_choisit_avant_les_avis_puis_se_fige()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var reglages = await visite.OuvrirAsync($"{essai.Racine}/reglages");
        await visite.PosterEtSuivreAsync(reglages, new Dictionary<string, string?> { ["Saisie.Echelle"] = "NoteSurCent", ["Saisie.NoteMinimale"] = "50", ["Saisie.Tirage"] = "7" });
        await NoterLesVoeuxAsync(visite, essai, essai.Bo, (essai.Beta, "1"));
        var avis = await visite.OuvrirAsync($"{essai.Racine}/postes/{essai.Beta.Id}");
        Assert.Contains("de 0 à 100", (await visite.PosterAsync(avis, new Dictionary<string, string?> { [$"Avis[{essai.Bo.Id}]"] = "101" })).Erreurs, StringComparison.Ordinal);
        var page = await visite.PosterEtSuivreAsync(avis, new Dictionary<string, string?> { [$"Avis[{essai.Bo.Id}]"] = "72" });
        Assert.Equal("72 sur 100, 1er vœu, place proposée", Cellule(page, "Bo Essai", 2));
        Assert.Contains("ne changent plus", (await visite.OuvrirAsync($"{essai.Racine}/reglages")).Principal, StringComparison.Ordinal);
        var force = await visite.PosterAsync(reglages, new Dictionary<string, string?> { ["Saisie.Echelle"] = "OuiPeutEtreNon", ["Saisie.NoteMinimale"] = "50", ["Saisie.Tirage"] = "8" });
        Assert.NotEqual("", force.Erreurs);
        Assert.Equal(7, await site.AvecBaseAsync(c => c.ReglagesDAffectation.Where(r => r.ActionId == essai.Action.Id).Select(r => r.Tirage).SingleAsync()));
    }

    [Fact]
    public async Task Un_essai_dit_ses_consequences_et_n_enregistre_rien()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var page = await visite.OuvrirAsync($"{essai.Racine}?personne={essai.Bo.Id}&vers=place:{essai.Cy.Id}");
        Assert.Contains("Bo Essai obtient une place chez Beta (2e vœu).", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Cy Essai perd sa place chez Beta (1er vœu) et n’en a plus.", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Deux personnes se préféreraient ailleurs", page.Principal, StringComparison.Ordinal);
        Assert.Contains("Essai non enregistré", page.Principal, StringComparison.Ordinal);
        Assert.Contains("n’a plus de place libre", (await visite.OuvrirAsync($"{essai.Racine}?personne={essai.Bo.Id}&vers=poste:{essai.Beta.Id}")).Principal, StringComparison.Ordinal);
        var renonce = await visite.OuvrirAsync($"{essai.Racine}?renonce={essai.Cy.Id}");
        Assert.Contains("Bo Essai prend la place chez Beta.", renonce.Principal, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.Affectations.CountAsync(a => a.ActionId == essai.Action.Id)));
    }

    [Fact]
    public async Task Trois_regles_se_comparent_et_une_autre_que_l_ordinaire_demande_un_motif()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var comparer = await visite.OuvrirAsync($"{essai.Racine}/comparer");
        Assert.Equal(3, comparer.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")[1].QuerySelectorAll("td").Count(c => c.TextContent.Contains("2 sur 2", StringComparison.Ordinal)));
        var sans = await visite.PosterAsync(comparer, new Dictionary<string, string?> { ["Saisie.Methode"] = "Score", ["Saisie.Motif"] = "" });
        Assert.Contains("Dites pourquoi", sans.Erreurs, StringComparison.Ordinal);
        await visite.PosterEtSuivreAsync(comparer, new Dictionary<string, string?> { ["Saisie.Methode"] = "Score", ["Saisie.Motif"] = "Plus de places" });
        var soumise = await site.AvecBaseAsync(c => c.Affectations.SingleAsync(a => a.ActionId == essai.Action.Id));
        Assert.Equal((EtatAffectation.Proposee, MethodeAffectation.Score, "Plus de places", 1), (soumise.Etat, soumise.Methode, soumise.MotifMethode, soumise.Numero));
    }

    [Fact]
    public async Task Soumettre_deplacer_avec_un_motif_et_valider_fait_les_propositions_et_la_reserve()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        var decision = await essai.DeciderAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "#soumettre");
        var essaye = await visite.OuvrirAsync($"{essai.Racine}?personne={essai.Bo.Id}&vers=place:{essai.Cy.Id}");
        Assert.Contains("Dites pourquoi", (await visite.PosterAsync(essaye, new Dictionary<string, string?>(), "form[action*=Deplacer]")).Erreurs, StringComparison.Ordinal);
        var deplace = await visite.PosterEtSuivreAsync(essaye, new Dictionary<string, string?> { ["Deplacement.Motif"] = "Beta le connaît déjà" }, "form[action*=Deplacer]");
        Assert.Contains("Bo Essai : sans place → Beta. Motif : Beta le connaît déjà", deplace.Principal, StringComparison.Ordinal);
        Assert.Contains("Deux personnes se préféreraient ailleurs", deplace.Principal, StringComparison.Ordinal);
        var validee = await visite.PosterEtSuivreAsync(deplace, new Dictionary<string, string?> { ["Validation.DecisionId"] = decision.Id.ToString() }, "form[action*=Valider]");
        Assert.Contains("Décidée par le COPIL", validee.Principal, StringComparison.Ordinal);

        var (affectation, candidatures, avis) = await site.AvecBaseAsync(async c => (
            await c.Affectations.SingleAsync(a => a.ActionId == essai.Action.Id),
            await c.Candidatures.Where(k => k.ActionId == essai.Action.Id).ToDictionaryAsync(k => k.Id),
            await c.AvisSurCandidats.SingleAsync(a => a.CandidatureId == essai.Ana.Id)));
        Assert.Equal((EtatAffectation.Validee, decision.Id), (affectation.Etat, affectation.DecisionId!.Value));
        Assert.Equal(SiteDeTest.Aujourdhui, affectation.ValideeLe);
        Assert.Equal((EtatCandidature.Proposee, essai.Alpha.Id, SiteDeTest.Aujourdhui), Lire(candidatures[essai.Ana.Id]));
        Assert.Equal((EtatCandidature.Proposee, essai.Beta.Id, null), Lire(candidatures[essai.Bo.Id]));
        Assert.Equal((EtatCandidature.EnReserve, null, null), Lire(candidatures[essai.Cy.Id]));
        Assert.Equal(AvisEntreprise.Oui, avis.Avis);
        Assert.Contains("1 proposition acceptée pour 2 postes", (await visite.OuvrirAsync($"/actions/{essai.Action.Code}/etapes/selection")).Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ce_qui_n_est_plus_vrai_ne_se_valide_pas_et_rien_ne_change()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var soumise = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "#soumettre");
        await site.AvecBaseAsync(async c =>
        {
            var cy = await c.Candidatures.SingleAsync(k => k.Id == essai.Cy.Id);
            Assert.True(cy.Passer("Desister", Role.ConseillerOpco).EstFait);
            return await c.EnregistrerAsync(new(Acteur.Produit("Test"), "PreparerTest"));
        });
        Assert.Contains("ont changé depuis cette proposition", (await visite.OuvrirAsync(essai.Racine)).Principal, StringComparison.Ordinal);
        var refus = await visite.PosterAsync(soumise, new Dictionary<string, string?>(), "form[action*=Valider]");
        Assert.Contains("Cy Essai n’est plus dans la sélection", refus.Erreurs, StringComparison.Ordinal);
        var (etat, ana) = await site.AvecBaseAsync(async c => (await c.Affectations.Where(a => a.ActionId == essai.Action.Id).Select(a => a.Etat).SingleAsync(), await c.Candidatures.SingleAsync(k => k.Id == essai.Ana.Id)));
        Assert.Equal((EtatAffectation.Proposee, EtatCandidature.Proposee), (etat, ana.Etat));
    }

    [Fact]
    public async Task Apres_la_validation_un_depart_dit_qui_appeler()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var soumise = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "#soumettre");
        Assert.Contains("Affectation n° 1", (await visite.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        var validee = await visite.PosterEtSuivreAsync(soumise, new Dictionary<string, string?>(), "form[action*=Valider]");
        Assert.DoesNotContain("a quitté l’action", validee.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("Affectation n° 1", (await visite.OuvrirAsync("/a-faire")).Principal, StringComparison.Ordinal);
        var fiche = await visite.OuvrirAsync($"/actions/{essai.Action.Code}/candidats/{essai.Cy.Id}");
        var jeton = fiche.Jeton;
        var version = fiche.Document.QuerySelector("input[name='Saisie.Version']")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await visite.EnvoyerAsync($"/actions/{essai.Action.Code}/candidats/{essai.Cy.Id}?handler=Passer", [new("__RequestVerificationToken", jeton), new("Saisie.Version", version), new("Saisie.Transition", "Desister"), new("Saisie.Motif", "essai")])).Statut);
        var apres = await visite.OuvrirAsync(essai.Racine);
        Assert.Contains("Cy Essai a quitté l’action depuis", apres.Principal, StringComparison.Ordinal);
        var suite = await visite.OuvrirAsync(apres.Document.QuerySelector("a[href*='renonce=']")!.GetAttribute("href")!);
        Assert.Contains("Bo Essai prend la place chez Beta.", suite.Principal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deux_personnes_sur_la_meme_affectation_se_voient_et_un_avis_du_copil_ne_suffit_pas()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        var avis = await essai.DeciderAsync(site, avis: true);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var soumise = await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(essai.Racine), new Dictionary<string, string?>(), "#soumettre");
        Assert.Contains("Sans quorum", (await visite.PosterAsync(soumise, new Dictionary<string, string?> { ["Validation.DecisionId"] = avis.Id.ToString() }, "form[action*=Valider]")).Erreurs, StringComparison.Ordinal);
        var essaye = await visite.OuvrirAsync($"{essai.Racine}?personne={essai.Bo.Id}&vers=place:{essai.Cy.Id}");
        await visite.PosterEtSuivreAsync(essaye, new Dictionary<string, string?> { ["Deplacement.Motif"] = "essai" }, "form[action*=Deplacer]");
        Assert.Contains("a modifié ces informations", (await visite.PosterAsync(soumise, new Dictionary<string, string?>(), "form[action*=Valider]")).Erreurs, StringComparison.Ordinal);
        Assert.Equal(EtatAffectation.Proposee, await site.AvecBaseAsync(c => c.Affectations.Where(a => a.ActionId == essai.Action.Id).Select(a => a.Etat).SingleAsync()));
    }

    [Fact]
    public async Task La_matrice_s_exporte_et_le_nombre_de_requetes_ne_depend_pas_des_candidats()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, essai.Action);
        var csv = await (await visite.TelechargerAsync($"{essai.Racine}?handler=Csv")).Content.ReadAsStringAsync();
        Assert.Contains("Candidat;Alpha;Beta;Place;Résultat;Pourquoi pas mieux", csv, StringComparison.Ordinal);
        Assert.Contains("Cy Essai;pas d’avis;oui, 1er\u00A0vœu, place proposée;Beta;1er\u00A0vœu;", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visite.TelechargerAsync($"{essai.Racine}?handler=Xlsx")).StatusCode);
        await visite.OuvrirAsync(essai.Racine);
        var avant = (await visite.OuvrirAsync(essai.Racine)).CommandesSql;
        for (var n = 0; n < 6; n++)
        {
            var personne = new Personne { Prenom = "Di", Nom = $"Essai {n}", Recherche = "di" };
            var candidature = new Candidature { ActionId = essai.Action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
            Assert.True(candidature.Passer("Selectionner", Role.ConseillerOpco).EstFait);
            await site.EcrireAsync(personne, candidature, new VoeuxDuCandidat { ActionId = essai.Action.Id, CandidatureId = candidature.Id, Postes = [essai.Alpha.Id.Valeur] });
        }

        Assert.Equal((12, 12), (avant, (await visite.OuvrirAsync(essai.Racine)).CommandesSql));
    }

    [Fact]
    public async Task Un_gestionnaire_lit_sans_rien_pouvoir_changer()
    {
        var essai = await ActionAAffecter.CreerAsync(site);
        await essai.NoterAsync(site);
        using var visite = await site.ConnecterAsync(Role.GestionnaireOpco, essai.Action);
        var page = await visite.OuvrirAsync(essai.Racine);
        Assert.Null(page.Document.QuerySelector("#soumettre"));
        Assert.DoesNotContain("Noter les vœux", page.Principal, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await visite.LireAsync($"{essai.Racine}/candidats/{essai.Bo.Id}")).Statut);
    }

    private static (EtatCandidature, Cohorte.Domaine.Commun.Id<Cohorte.Domaine.Besoins.Poste>?, DateOnly?) Lire(Candidature c) => (c.Etat, c.PosteId, c.AccepteeParEntrepriseLe);

    private static string Cellule(PageLue page, string nom, int colonne)
    {
        var ligne = page.Document.QuerySelectorAll("table.matrice tbody tr").Single(l => l.QuerySelector("th")!.TextContent.Trim() == nom);
        return ligne.QuerySelectorAll("td")[colonne - 1].QuerySelector(".vh")!.TextContent.Replace('\u00A0', ' ');
    }

    private static async Task<PageLue> NoterLesVoeuxAsync(Visite visite, ActionAAffecter essai, Candidature candidature, params (Cohorte.Domaine.Besoins.Poste Poste, string Rang)[] rangs) =>
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"{essai.Racine}/candidats/{candidature.Id}"), rangs.ToDictionary(r => $"Rangs[{r.Poste.Id}]", r => (string?)r.Rang));

    private static async Task<PageLue> NoterLesAvisAsync(Visite visite, ActionAAffecter essai, Cohorte.Domaine.Besoins.Poste poste, params (Candidature Candidature, string Avis)[] avis) =>
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync($"{essai.Racine}/postes/{poste.Id}"), avis.ToDictionary(a => $"Avis[{a.Candidature.Id}]", a => (string?)a.Avis));
}
