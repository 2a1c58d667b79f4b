using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Contrats;

/// <summary>From a retained person to the decision of the OPCO, through the pages.</summary>
public sealed class ContratsTests(SiteDeTest site)
{
    [Fact]
    public async Task Du_brouillon_a_l_accord_de_l_opco()
    {
        var (action, entreprise, candidature, poste) = await PreparerAsync();
        using var employeur = await site.ConnecterAsync(Role.Employeur, action, new Organisation { Nom = entreprise.RaisonSociale, EntrepriseId = entreprise.Id });
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        using var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);

        var brouillon = await employeur.OuvrirAsync($"/actions/{action.Code}/contrats/nouveau?candidature={candidature.Id}");
        Assert.Equal("300", brouillon.Document.QuerySelector("[name='Saisie.HeuresFormation']")!.GetAttribute("value"));
        var contrat = await employeur.PosterEtSuivreAsync(brouillon, Termes);
        contrat = await employeur.PosterEtSuivreAsync(contrat, new Dictionary<string, string?>(), "form[action*=Preparer]");
        contrat = await employeur.PosterEtSuivreAsync(contrat, new Dictionary<string, string?> { ["Saisie.SigneEmployeurLe.Jour"] = "30/10/2026", ["Saisie.SigneEmployeurLe.Mois"] = "", ["Saisie.SigneEmployeurLe.Annee"] = "", ["Saisie.SigneSalarieLe.Jour"] = "30/10/2026", ["Saisie.SigneSalarieLe.Mois"] = "", ["Saisie.SigneSalarieLe.Annee"] = "" }, "form[action*=Signer]");
        Assert.Contains("Signé", contrat.Principal, StringComparison.Ordinal);
        await site.AvecBaseAsync(async c =>
        {
            Assert.Equal(EtatCandidature.EnContrat, (await c.Candidatures.SingleAsync(k => k.Id == candidature.Id)).Etat);
            Assert.Equal(EtatPoste.Pourvu, (await c.Postes.SingleAsync(p => p.Id == poste.Id)).Etat);
            return 0;
        });

        await DeposerAsync(employeur, action, "Transmettre", "04/11/2026");
        await DeposerAsync(gestionnaire, action, "Recevoir", "05/11/2026");
        var sansMotif = await PosterDepotAsync(gestionnaire, action, new Dictionary<string, string?> { ["Saisie.Transition"] = "Refuser" });
        Assert.Contains("Indiquez le motif du refus.", sansMotif.Erreurs, StringComparison.Ordinal);
        var tropTot = await PosterDepotAsync(conseiller, action, new Dictionary<string, string?> { ["Saisie.Transition"] = "ConstaterAccordTacite" });
        Assert.Contains("son silence vaut accord à partir du 26/11/2026", tropTot.Erreurs, StringComparison.Ordinal);
        await PosterDepotAsync(gestionnaire, action, new Dictionary<string, string?> { ["Saisie.Transition"] = "Accorder", ["Saisie.Numero"] = "OP-1", ["Saisie.MontantEngage"] = "4 515,00 €" });
        var depot = await site.AvecBaseAsync(c => c.Depots.SingleAsync(d => d.ActionId == action.Id));
        Assert.Equal((EtatDepot.Accorde, 4515m), (depot.Etat, depot.MontantEngage!.Value.Euros));
    }

    [Fact]
    public async Task Un_contrat_que_la_loi_bloque_ne_part_pas_a_la_signature_sans_base_legale()
    {
        var (action, _, candidature, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var brouillon = await visite.OuvrirAsync($"/actions/{action.Code}/contrats/nouveau?candidature={candidature.Id}");
        var contrat = await visite.PosterEtSuivreAsync(brouillon, new Dictionary<string, string?>(Termes) { ["Saisie.HeuresFormation"] = "500" });
        var refus = await visite.PosterAsync(contrat, new Dictionary<string, string?>(), "form[action*=Preparer]");
        Assert.Contains("TRN-01", refus.Erreurs, StringComparison.Ordinal);
        await site.EcrireAsync(new BaseLegale { ActionId = action.Id, Regle = "TRN-01", Type = TypeBaseLegale.AccordL632514, Reference = "accord", Auteur = "G", EnregistreeLe = SiteDeTest.Aujourdhui });
        Assert.Contains("À signer", (await visite.PosterEtSuivreAsync(contrat, new Dictionary<string, string?>(), "form[action*=Preparer]")).Principal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Saisie.HeuresFormation", "beaucoup")]
    [InlineData("Saisie.DateFin.Jour", "32/01/2027")]
    [InlineData("Saisie.HeuresHebdomadaires", "-5")]
    [InlineData("Saisie.SalaireMensuel", "mille")]
    public async Task Une_saisie_fautive_se_dit_au_champ(string champ, string valeur)
    {
        var (action, _, candidature, _) = await PreparerAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var reponse = await visite.PosterAsync(await visite.OuvrirAsync($"/actions/{action.Code}/contrats/nouveau?candidature={candidature.Id}"), new Dictionary<string, string?>(Termes) { [champ] = valeur });
        Assert.NotEmpty(reponse.Erreurs);
        Assert.NotNull(reponse.Document.QuerySelector("[aria-invalid=true]"));
        Assert.False(await site.AvecBaseAsync(c => c.Contrats.AnyAsync(k => k.ActionId == action.Id)));
    }

    private static Dictionary<string, string?> Termes => new()
    {
        ["Saisie.Nature"] = nameof(NatureContrat.Cdd),
        ["Saisie.Finalite"] = nameof(FinaliteContrat.Cqp),
        ["Saisie.DateConclusion.Jour"] = "30/10/2026",
        ["Saisie.SalaireMensuel"] = "1 900,00",
        ["Saisie.TuteurNom"] = "Tutrice",
        ["Saisie.TuteurExperienceDepuis.Jour"] = "01/01/2015",
    };

    private async Task<(ActionCollective, Entreprise, Candidature, Poste)> PreparerAsync()
    {
        var action = await site.UneActionAsync();
        var entreprise = new Entreprise { RaisonSociale = "Employeur " + action.Code };
        var poste = new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35), SalaireMensuel = new Montant(1900), Lieu = "Ici" };
        var parcours = new ParcoursFormation { ActionId = action.Id, Nom = "Retenu", Debut = new DateOnly(2026, 11, 2), Fin = new DateOnly(2027, 11, 1) };
        parcours.Modules.Add(new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(300) });
        parcours.Passer("Retenir", Role.ConseillerOpco);
        var personne = new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id, AccepteeParEntrepriseLe = SiteDeTest.Aujourdhui, MotifDispenseImmersion = "essai" };
        foreach (var transition in new[] { "Selectionner", "Proposer", "Retenir" }) candidature.Passer(transition, Role.ConseillerOpco);
        await site.EcrireAsync(entreprise, new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }, poste, parcours, personne, candidature);
        return (action, entreprise, candidature, poste);
    }

    private static async Task DeposerAsync(Visite visite, ActionCollective action, string transition, string le)
    {
        var reponse = await PosterDepotAsync(visite, action, new Dictionary<string, string?> { ["Saisie.Transition"] = transition, ["Saisie.Le.Jour"] = le });
        Assert.Equal("", reponse.Erreurs);
    }

    private static async Task<PageLue> PosterDepotAsync(Visite visite, ActionCollective action, Dictionary<string, string?> valeurs) =>
        await visite.PosterAsync(await visite.OuvrirAsync($"/actions/{action.Code}/depots"), valeurs);
}
