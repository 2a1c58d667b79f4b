using System.Net;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Contrats;

/// <summary>Every fact that a rule lacks is entered in a page; the sheet reads it, and nothing is left unknown that somebody could have said.</summary>
public sealed class PrecisionsTests(SiteDeTest site)
{
    [Fact]
    public async Task Un_contrat_rempli_par_les_pages_n_a_plus_rien_d_indetermine()
    {
        var (action, contrat, candidature, entreprise) = await PreparerAsync();
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var fiche = $"/actions/{action.Code}/contrats/{contrat.Id}";
        var avant = await conseiller.OuvrirAsync(fiche);
        Assert.Contains("préciser la période d’essai", avant.Principal, StringComparison.Ordinal);
        var lien = avant.Document.QuerySelectorAll("main a").First(a => a.TextContent == "la période d’essai").GetAttribute("href")!;
        Assert.NotNull((await conseiller.OuvrirAsync(lien)).Document.QuerySelector("details#Essai[open]"));

        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync($"/entreprises/{entreprise.Id}"), new Dictionary<string, string?> { ["Saisie.Type"] = nameof(TypeDEmployeur.Prive), ["Saisie.InterdictionDeRecruter"] = "non", ["Saisie.Idcc"] = "7018" });
        var candidat = await conseiller.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}");
        candidat = await conseiller.PosterEtSuivreAsync(candidat, Champs.Dates(("DateNaissance", "20/11/1994")).Avec(("Saisie.Diplome", nameof(Cohorte.Domaine.Contrats.Description.Diplome.Aucun)), ("Saisie.SalarieDInsertion", "non")), "form[action*=Situation]");
        candidat = await conseiller.PosterEtSuivreAsync(candidat, Champs.Dates(("PreuveVueLe", "10/12/2021")).Avec(("Saisie.Categorie", nameof(CategoriePublic.DemandeurEmploi)), ("Saisie.Preuve", nameof(TypePreuve.AvisSituation)), ("Saisie.NouvelleChance", "oui")), "form[action*=Verifier]");
        await conseiller.PosterEtSuivreAsync(candidat, new Dictionary<string, string?> { ["Faits.TitreNecessaire"] = "non" }, "form[action*=Noter]");
        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync(fiche), Champs.Dates(("DpaeLe", "10/02/2022"), ("RemisLe", "14/02/2022"), ("VisiteLe", "01/03/2022")).Avec(("Saisie.PosteARisques", "non")), "#formalites");
        await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync(fiche), Champs.Dates(("RevueAdequationLe", "11/04/2022")).Avec(("Saisie.RevueAdequationConclusion", "Adapté")), "#revue");
        foreach (var (question, reponse) in Reponses)
        {
            await conseiller.PosterEtSuivreAsync(await conseiller.OuvrirAsync($"{fiche}/precisions?question={question}"), reponse, $"#question-{question}");
        }

        var apres = await conseiller.OuvrirAsync(fiche);
        // No text known asked for a written information before 1 November 2023: that is the answer, not a fact somebody owes.
        Assert.Equal(["INF"], apres.Document.QuerySelectorAll("main tr").Where(l => l.QuerySelector("td")?.TextContent.Trim() == "Indéterminé").Select(l => l.QuerySelector("th .doux")!.TextContent));
        Assert.Equal("", string.Join(" | ", apres.Document.QuerySelectorAll("main li, main td").Select(e => e.TextContent).Where(t => t.Contains("préciser", StringComparison.Ordinal))));
        Assert.Contains("Chaque question a sa réponse", (await conseiller.OuvrirAsync(fiche + "/precisions")).Principal, StringComparison.Ordinal);
        Assert.Equal(Reponses.Count, await site.AvecBaseAsync(c => c.Journal.CountAsync(e => e.CasUsage == "PreciserContrat" && e.PersonneId == candidature.PersonneId.Valeur)));
    }

    [Fact]
    public async Task Une_reponse_fautive_se_dit_au_champ_et_ne_change_rien()
    {
        var (action, contrat, _, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/contrats/{contrat.Id}/precisions");
        Assert.Contains("de 0 à", (await visite.PosterAsync(page, Une("Saisie.EssaiJours", "-3"), "#question-Essai")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("366", (await visite.PosterAsync(page, Une("Saisie.EssaiJours", "400"), "#question-Essai")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("Donnez le jour de l’avenant", (await visite.PosterAsync(page, Une("Saisie.AUnAvenant", "oui"), "#question-Avenant")).Erreurs, StringComparison.Ordinal);
        var mobilite = await visite.PosterAsync(page, Champs.Dates(("EtrangerDu", "01/01/2022"), ("EtrangerAu", "01/03/2022")).Avec(("Saisie.EnMobilite", "oui")), "#question-Mobilite");
        Assert.Contains("pendant le contrat", mobilite.Erreurs, StringComparison.Ordinal);
        Assert.Equal("oui", mobilite.Document.QuerySelector("select[name='Saisie.EnMobilite'] option[selected]")!.GetAttribute("value"));
        Assert.Contains("Choisissez", (await visite.PosterAsync(page, Une("Saisie.MentionsManquantes", "Autre"), "#question-Mentions")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("Choisissez", (await visite.PosterAsync(page, Une("Saisie.Question", "Autre"), "#question-Essai")).Erreurs, StringComparison.Ordinal);
        Assert.Equal(0, await site.AvecBaseAsync(c => c.PrecisionsDeContrats.CountAsync(p => p.ContratId == contrat.Id)));
    }

    [Fact]
    public async Task Deux_reponses_qui_se_croisent_se_voient()
    {
        var (action, contrat, _, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var adresse = $"/actions/{action.Code}/contrats/{contrat.Id}/precisions";
        await visite.PosterEtSuivreAsync(await visite.OuvrirAsync(adresse), Une("Saisie.EssaiJours", "0"), "#question-Essai");
        var vue = await visite.OuvrirAsync(adresse);
        await visite.PosterEtSuivreAsync(vue, Une("Saisie.EssaiJours", "15"), "#question-Essai");
        var croisee = await visite.PosterAsync(vue, Une("Saisie.EssaiJours", "20"), "#question-Essai");
        Assert.Equal(HttpStatusCode.OK, croisee.Statut);
        Assert.Contains("a modifié ces informations", croisee.Erreurs, StringComparison.Ordinal);
        Assert.Equal(15, (await site.AvecBaseAsync(c => c.PrecisionsDeContrats.SingleAsync(p => p.ContratId == contrat.Id))).EssaiJours);
    }

    [Fact]
    public async Task Le_jour_ou_un_titre_expire_ne_se_lit_pas_dans_la_feuille()
    {
        var (action, contrat, candidature, entreprise) = await PreparerAsync();
        await site.EcrireAsync(new FaitsSensibles { PersonneId = candidature.PersonneId, TitreNecessaire = true, TitreSejourExpireLe = new(2022, 6, 17) });
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = entreprise.RaisonSociale, EntrepriseId = entreprise.Id });
        var page = await employeur.OuvrirAsync($"/actions/{action.Code}/contrats/{contrat.Id}");
        Assert.Contains("Le titre expire pendant le contrat", page.Principal, StringComparison.Ordinal);
        Assert.DoesNotContain("17/06/2022", page.Texte, StringComparison.Ordinal);
        Assert.DoesNotContain("17 juin 2022", page.Texte, StringComparison.Ordinal);
    }

    private static IReadOnlyList<(QuestionDuContrat Question, Dictionary<string, string?> Reponse)> Reponses =>
    [
        (QuestionDuContrat.Essai, Une("Saisie.EssaiJours", "0")),
        (QuestionDuContrat.Remuneration, Une("Saisie.MinimumConventionnelMensuel", "0")),
        (QuestionDuContrat.Tuteur, Une("Saisie.TuteurEstEmployeur", "non")),
        (QuestionDuContrat.AccordDuSalarie, Champs.Dates(("AccordSalarieLe", "07/02/2022"))),
        (QuestionDuContrat.Mentions, Une("Saisie.MentionsVerifiees", "oui")),
        (QuestionDuContrat.Conventions, Une("Saisie.ConventionsVerifiees", "oui")),
        (QuestionDuContrat.Avenant, Une("Saisie.AUnAvenant", "non")),
        (QuestionDuContrat.Renouvellement, Une("Saisie.Renouvellements", "0")),
        (QuestionDuContrat.Mobilite, Une("Saisie.EnMobilite", "non")),
        (QuestionDuContrat.Accueil, Une("Saisie.AccueilAilleurs", "non")),
        (QuestionDuContrat.Saisonnier, Une("Saisie.EstSaisonnier", "non")),
        (QuestionDuContrat.Afest, Une("Saisie.AvecAfest", "non")),
    ];

    private static Dictionary<string, string?> Une(string champ, string valeur) => new() { [champ] = valeur };

    /// <summary>A contract like those of the demonstration: experimental, of 2022, over, its deposit agreed.</summary>
    private async Task<(ActionCollective, Contrat, Candidature, Entreprise)> PreparerAsync()
    {
        var action = await site.UneActionAsync("cp-experimental", a => a.Dispositif = Dispositif.CpExperimental);
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code };
        var prestataire = new Prestataire { Nom = "Organisme " + action.Code, Nda = "11750000175", QualiopiDu = new(2021, 6, 1), QualiopiAu = new(2024, 5, 31) };
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new(2022, 2, 14), Fin = new(2022, 10, 13) };
        parcours.Modules.Add(new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(200), PrestataireId = prestataire.Id });
        parcours.Passer("Retenir", Role.ConseillerOpco);
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = new(2021, 11, 22), PosteId = poste.Id };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir", "Contractualiser" }) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var conclu = new DateOnly(2022, 2, 7);
        var contrat = new Contrat
        {
            ActionId = action.Id,
            CandidatureId = candidature.Id,
            PersonneId = personne.Id,
            EntrepriseId = entreprise.Id,
            PosteId = poste.Id,
            Finalite = FinaliteContrat.Competences,
            DateConclusion = conclu,
            SigneEmployeurLe = conclu,
            SigneSalarieLe = conclu,
            DateDebut = new(2022, 2, 14),
            DateFin = new(2022, 10, 13),
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(200),
            SalaireMensuel = new Montant(1_750),
            TuteurNom = "Tutrice",
            TuteurExperienceDepuis = new(2015, 3, 1),
        };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer", "Terminer" }) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var depot = new Depot { ActionId = action.Id, ContratId = contrat.Id, TransmisLe = new(2022, 2, 16), RecuLe = new(2022, 2, 16), DecideLe = new(2022, 2, 28), Numero = "1", MontantEngage = new Montant(1000) };
        Assert.True(depot.Passer("Transmettre", Role.Employeur).EstFait);
        foreach (var transition in new[] { "Recevoir", "Instruire", "Accorder" }) Assert.True(depot.Passer(transition, Role.GestionnaireOpco).EstFait, transition);
        await site.EcrireAsync(
            entreprise, prestataire, parcours, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, personne, candidature, contrat, depot,
            new CompetenceAttendue { ActionId = action.Id, Intitule = "Tailler" },
            new BaseLegale { ActionId = action.Id, Regle = "XP-02", Type = TypeBaseLegale.DecisionEcriteOpco, Reference = "Accord", Auteur = "G", Du = new(2022, 2, 1), EnregistreeLe = new(2022, 2, 1) });
        return (action, contrat, candidature, entreprise);
    }
}
