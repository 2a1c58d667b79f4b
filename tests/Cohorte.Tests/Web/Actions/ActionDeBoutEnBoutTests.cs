using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Tests.Web.Actions;

/// <summary>One action carried by an adviser through the pages, from its creation to the approved account: each step first says what is missing, then closes.</summary>
public sealed class ActionDeBoutEnBoutTests(SiteDeTest site)
{
    private static readonly Dictionary<string, string?> Rien = [];
    private string _code = "";
    private Visite _conseil = null!;
    private Visite _gestion = null!;

    [Fact]
    public async Task De_la_creation_au_bilan_chaque_etape_dit_ce_qui_manque_puis_se_termine()
    {
        _conseil = await site.ConnecterAsync(Role.ConseillerOpco);
        _gestion = await site.ConnecterAsync(Role.GestionnaireOpco);
        _code = $"BOUT-{Guid.CreateVersion7().ToString("N")[^6..].ToUpperInvariant()}";
        await _conseil.PosterEtSuivreAsync(await _conseil.OuvrirAsync("/actions/nouvelle"), Champs(("Code", _code), ("Intitule", "Ouvriers du paysage, est francilien"), ("DebutSouhaite.Jour", "05/01/2026"), ("FinSouhaitee.Jour", "20/11/2026")));
        Assert.Contains("0 critère sur 3", (await TableauAsync()).Principal, StringComparison.Ordinal);

        await MetierAsync();
        await BesoinAsync();
        await ParcoursAsync();
        await PeriodeAsync();
        await RechercheAsync();
        await OrganismesAsync();
        var candidatures = await SelectionAsync();
        await ImmersionsAsync(candidatures);
        await ContratsAsync(candidatures);
        await DepotsAsync();
        await DeroulementAsync();
        await EvaluationsAsync();
        await BilanAsync();

        Assert.Equal(14, (await TableauAsync()).Document.QuerySelectorAll(".etapes li.fait").Length);
        var bilan = (await _conseil.OuvrirAsync($"/actions/{_code}/bilan")).Principal;
        Assert.Contains("2 personnes entrées, 2 arrivées au bout", bilan, StringComparison.Ordinal);
        Assert.Contains("1 CDI et 1 CDD de 6 mois", bilan, StringComparison.Ordinal);
        Assert.Contains("50 % ou 100 %", bilan, StringComparison.Ordinal);
    }

    private async Task MetierAsync()
    {
        await ManqueAsync("metier", "Aucune fiche ROME");
        var modifier = await PageAsync("modifier");
        await _conseil.PosterEtSuivreAsync(modifier, Champs(("MetierRome", "A1203"), ("MetierAppellation", "Ouvrier paysagiste"), ("Territoire", "Est francilien"), ("Communes", "77288, 77284"), ("RayonKm", "30")), "form.etroit");
        foreach (var nom in new[] { "Est Vert", "Marne Jardins" })
        {
            var entreprise = new Entreprise { RaisonSociale = $"{nom} {_code}" };
            await site.EcrireAsync(entreprise);
            await PosterAsync("besoins", "Ajouter", Champs(("EntrepriseId", entreprise.Id.ToString())));
            await PosterAsync("besoins", "Declarer", Champs(("EntrepriseId", entreprise.Id.ToString()), ("DeclareeLe.Jour", "01/09/2025"), ("Difficulte", "Aucun candidat depuis six mois"), ("Preuve", "Offre publiée")), $"form[action*=Declarer]:has(input[value='{entreprise.Id}'])");
        }

        await TermineAsync("metier");
    }

    private async Task BesoinAsync()
    {
        await ManqueAsync("besoin", "Profil à décrire");
        await PosterAsync("profil", "Rediger", Champs(("Profil", "Goût du travail en extérieur.")));
        await PosterAsync("profil", "Ajouter", Champs(("Intitule", "Entretenir un massif"), ("Niveau", nameof(NiveauCompetence.Autonome)), ("Exigence", nameof(Exigence.Requise))));
        foreach (var entreprise in await site.AvecBaseAsync(c => c.Besoins.Where(b => c.Actions.Any(a => a.Id == b.ActionId && a.Code == _code)).Select(b => b.EntrepriseId).ToListAsync()))
        {
            var page = await PageAsync($"besoins/postes/nouveau?entreprise={entreprise}");
            await _conseil.PosterEtSuivreAsync(page, Champs(("Intitule", "Ouvrier"), ("Nombre", "1"), ("Nature", nameof(NatureContrat.Cdi)), ("Heures", "35"), ("Salaire", "1 850"), ("Lieu", "Meaux")));
        }

        foreach (var (nom, qualite) in new[] { ("Conseillère", QualiteMembre.Opco), ("Gérant", QualiteMembre.Employeur), ("Chargée de mission", QualiteMembre.Partenaire) })
        {
            await PosterAsync("copil/membres", "", new Dictionary<string, string?> { ["Membre.Nom"] = nom, ["Membre.Organisation"] = "Organisation", ["Membre.Qualite"] = qualite.ToString() }, "form.etroit");
        }

        await PosterAsync("copil", "Constituer", new Dictionary<string, string?> { ["ConstitueLe.Jour"] = "05/09/2025" });
        foreach (var le in new[] { "05/09/2025", "30/10/2025", "15/12/2025", "10/04/2026", "01/08/2026", "16/11/2026" }) await TenirAsync(le);
        await TermineAsync("besoin");
    }

    private async Task ParcoursAsync()
    {
        await ManqueAsync("parcours", "Aucun parcours retenu");
        var competence = await site.AvecBaseAsync(c => c.CompetencesAttendues.Where(k => c.Actions.Any(a => a.Id == k.ActionId && a.Code == _code)).Select(k => k.Id).SingleAsync());
        var page = await PosterAsync("parcours", "Enregistrer", Champs(("Nom", "Parcours"), ("Debut.Jour", "05/01/2026"), ("Fin.Jour", "20/11/2026"), ("Hebdomadaires", "35")));
        page = await _conseil.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Module.Intitule"] = "Paysage", ["Module.Heures"] = "700", ["Module.Mode"] = nameof(ModeFormation.Centre), ["Module.Competences"] = competence.ToString() }, "form[action*=Module]");
        await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Retenir]");
        await ManqueAsync("parcours", "TRN-01");
        page = await PageAsync("parcours");
        var module = page.Document.QuerySelector("a[href*='modifier=']")!.GetAttribute("href")!;
        await _conseil.PosterEtSuivreAsync(await _conseil.OuvrirAsync(module), new Dictionary<string, string?> { ["Module.Heures"] = "300" }, "form[action*=Module]");
        await TermineAsync("parcours");
    }

    private async Task PeriodeAsync()
    {
        await ManqueAsync("periode", "Les temps en centre ne sont pas esquissés");
        await PosterAsync("periode", "Pic", new Dictionary<string, string?> { ["Pic.Du.Jour"] = "04/05/2026", ["Pic.Au.Jour"] = "29/05/2026", ["Pic.Motif"] = "Tontes", ["Pic.Bloquant"] = "true" });
        await PosterAsync("periode", "Centre", new Dictionary<string, string?> { ["Centre.Du.Jour"] = "25/05/2026", ["Centre.Au.Jour"] = "29/05/2026" });
        await ManqueAsync("periode", "En conflit");
        var page = await PageAsync("periode");
        await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Retirer]");
        await PosterAsync("periode", "Centre", new Dictionary<string, string?> { ["Centre.Du.Jour"] = "01/06/2026", ["Centre.Au.Jour"] = "05/06/2026" });
        await TermineAsync("periode");
    }

    private async Task RechercheAsync()
    {
        await ManqueAsync("sourcing", "0 orientation prévue pour 5 nécessaires");
        var partenaire = new Partenaire { Nom = "Mission locale " + _code };
        await site.EcrireAsync(partenaire);
        await PosterAsync("partenaires", "Engager", Champs(("PartenaireId", partenaire.Id.ToString()), ("Cible", "5")));
        await TermineAsync("sourcing");
    }

    private async Task OrganismesAsync()
    {
        await ManqueAsync("prestataires", "Sans décision");
        var prestataire = new Prestataire { Nom = "Centre " + _code, QualiopiDu = new DateOnly(2025, 1, 1), QualiopiAu = new DateOnly(2027, 12, 31) };
        await site.EcrireAsync(prestataire);
        await DeciderAsync("15/12/2025", ObjetDecision.ChoixPrestataires, "Le centre est retenu.");
        var (module, decision) = await site.AvecBaseAsync(async c => (
            await c.Modules.Where(m => c.Actions.Any(a => a.Id == m.ActionId && a.Code == _code)).Select(m => m.Id).SingleAsync(),
            await c.DecisionsCopil.Where(d => c.Actions.Any(a => a.Id == d.ActionId && a.Code == _code)).Select(d => d.Id).SingleAsync()));
        await _conseil.PosterEtSuivreAsync(await PageAsync("prestataires"), Champs(("ModuleId", module.ToString()), ("PrestataireId", prestataire.Id.ToString()), ("DecisionId", decision.ToString())));
        await TermineAsync("prestataires");
    }

    private async Task<List<string>> SelectionAsync()
    {
        await ManqueAsync("selection", "0 proposition acceptée pour 2 postes");
        var postes = await site.AvecBaseAsync(c => c.Postes.Where(p => c.Actions.Any(a => a.Id == p.ActionId && a.Code == _code)).Select(p => p.Id).ToListAsync());
        var fiches = new List<string>();
        foreach (var (nom, poste) in new[] { ("Un", postes[0].ToString()), ("Deux", postes[1].ToString()), ("Trois", "") })
        {
            var page = await _conseil.PosterEtSuivreAsync(await PageAsync("candidats/orienter"), Champs(("Prenom", "Stagiaire"), ("Nom", nom)), "form.etroit");
            var fiche = page.Chemin;
            await PasserAsync(fiche, "Informer");
            if (poste.Length == 0)
            {
                Assert.Contains("motif", (await PasserSansSuivreAsync(fiche, "Refuser")).Erreurs, StringComparison.OrdinalIgnoreCase);
                await PasserAsync(fiche, "Refuser", ("MotifNonRetenue", nameof(MotifNonRetenue.Mobilite)), ("Suite", "Un autre projet avec son conseiller"));
                continue;
            }

            await PasserAsync(fiche, "Selectionner");
            await PasserAsync(fiche, "Proposer", ("PosteId", poste));
            await _conseil.PosterEtSuivreAsync(await _conseil.OuvrirAsync(fiche), Rien, "form[action*=Accepter]");
            await _conseil.PosterEtSuivreAsync(await _conseil.OuvrirAsync(fiche), Champs(("Categorie", nameof(CategoriePublic.DemandeurEmploi)), ("Preuve", nameof(TypePreuve.AvisSituation)), ("PreuveVueLe.Jour", "10/12/2025")), "form[action*=Verifier]");
            fiches.Add(fiche);
        }

        await TermineAsync("selection");
        return fiches;
    }

    private async Task ImmersionsAsync(List<string> fiches)
    {
        await ManqueAsync("pmsmp", "Personne n’est encore retenu");
        var candidature = fiches[0].Split('/')[^1];
        await PosterAsync("immersions", "Prevoir", Champs(("CandidatureId", candidature), ("Du.Jour", "15/12/2025"), ("Au.Jour", "19/12/2025"), ("Objet", nameof(ObjetPmsmp.InitierRecrutement)), ("Prescripteur", "Mission locale")));
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Demarrer", "Terminer" }) await PosterAsync("immersions", "Passer", Champs(("Transition", transition)));
        await PosterAsync("immersions", "Bilans", Champs(("BilanEntreprise", "Bon accueil"), ("BilanCandidat", "Le travail me plaît")));
        await PosterAsync("immersions", "Passer", Champs(("Transition", "Evaluer")));
        await PasserAsync(fiches[0], "Retenir");
        await PasserAsync(fiches[1], "Retenir", ("Motif", "Déjà salarié saisonnier de l’entreprise"));
        await TermineAsync("pmsmp");
    }

    private async Task ContratsAsync(List<string> fiches)
    {
        await ManqueAsync("contrats", "Sans contrat signé");
        foreach (var fiche in fiches)
        {
            var page = await PageAsync($"contrats/nouveau?candidature={fiche.Split('/')[^1]}");
            page = await _conseil.PosterEtSuivreAsync(page, Champs(("Nature", nameof(NatureContrat.Cdd)), ("Finalite", nameof(FinaliteContrat.Cqp)), ("DateConclusion.Jour", "22/12/2025"), ("SalaireMensuel", "1 850"), ("TuteurNom", "Tutrice"), ("TuteurExperienceDepuis.Jour", "01/01/2015")));
            page = await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Preparer]");
            page = await _conseil.PosterEtSuivreAsync(page, Champs(("SigneEmployeurLe.Jour", "22/12/2025"), ("SigneEmployeurLe.Mois", ""), ("SigneEmployeurLe.Annee", ""), ("SigneSalarieLe.Jour", "22/12/2025"), ("SigneSalarieLe.Mois", ""), ("SigneSalarieLe.Annee", "")), "form[action*=Signer]");
            page = await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Executer]");
            page = await _conseil.PosterEtSuivreAsync(page, Champs(("RevueAdequationLe.Jour", "02/03/2026"), ("RevueAdequationConclusion", "Le programme convient")), "form[action*=Revue]");
            await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Terminer]");
        }

        await TermineAsync("contrats");
    }

    private async Task DepotsAsync()
    {
        await ManqueAsync("depot", "À déposer");
        for (var n = 0; n < 2; n++) await DeposerAsync(_conseil, "Transmettre", "07/01/2026");
        await TermineAsync("depot");
        await ManqueAsync("engagement", "En attente de décision");
        for (var n = 0; n < 2; n++) await DeposerAsync(_gestion, "Recevoir", "08/01/2026");
        for (var n = 0; n < 2; n++) await DeposerAsync(_gestion, "Accorder", "15/01/2026");
        await TermineAsync("engagement");
    }

    private async Task DeroulementAsync()
    {
        await ManqueAsync("deroulement", "0 relevé sur 2");
        var (contrats, module) = await site.AvecBaseAsync(async c => (
            await c.Contrats.Where(k => c.Actions.Any(a => a.Id == k.ActionId && a.Code == _code)).Select(k => k.Id).ToListAsync(),
            await c.Modules.Where(m => c.Actions.Any(a => a.Id == m.ActionId && a.Code == _code)).Select(m => m.Id).SingleAsync()));
        foreach (var contrat in contrats)
        {
            await _conseil.PosterEtSuivreAsync(await PageAsync("suivi"), Champs(("ContratId", contrat.ToString()), ("ModuleId", module.ToString()), ("Realisees", "290"), ("Justifiees", "10"), ("ArreteeAu.Jour", "20/11/2026")));
        }

        await TermineAsync("deroulement");
    }

    private async Task EvaluationsAsync()
    {
        await ManqueAsync("evaluation", "À évaluer");
        var contrats = await site.AvecBaseAsync(c => c.Contrats.Where(k => c.Actions.Any(a => a.Id == k.ActionId && a.Code == _code)).Select(k => k.Id).ToListAsync());
        foreach (var contrat in contrats)
        {
            await PosterAsync("evaluations", "Evaluer", new Dictionary<string, string?> { ["Evaluation.ContratId"] = contrat.ToString(), ["Evaluation.Le.Jour"] = "20/11/2026", ["Evaluation.Resultat"] = nameof(ResultatEvaluation.Acquis) });
        }

        foreach (var repondant in new[] { Repondant.Salarie, Repondant.Employeur })
        {
            await PosterAsync("evaluations/satisfaction", "", new Dictionary<string, string?> { ["Reponse.Repondant"] = repondant.ToString(), ["Reponse.Note"] = "4", ["Reponse.Le.Jour"] = "20/11/2026", ["Reponse.ContratId"] = repondant == Repondant.Salarie ? contrats[0].ToString() : "", ["Reponse.EntrepriseId"] = repondant == Repondant.Employeur ? (await EntrepriseAsync()) : "" }, "form.etroit");
        }

        await TermineAsync("evaluation");
        await ManqueAsync("recrutement", "Suite à noter");
        foreach (var (contrat, issue, duree) in new[] { (contrats[0], Issue.Cdi, ""), (contrats[1], Issue.Cdd, "6") })
        {
            await PosterAsync("evaluations", "Sortie", new Dictionary<string, string?> { ["Sortie.ContratId"] = contrat.ToString(), ["Sortie.Jalon"] = nameof(Jalon.FinDeContrat), ["Sortie.Le.Jour"] = "20/11/2026", ["Sortie.Issue"] = issue.ToString(), ["Sortie.DureeCddMois"] = duree });
        }
    }

    private async Task BilanAsync()
    {
        await ManqueAsync("recrutement", "Le bilan n’est pas approuvé");
        await DeciderAsync("16/11/2026", ObjetDecision.Bilan, "Le bilan est approuvé.");
        var page = await PosterAsync("bilan", "Enseignements", Champs(("Enseignements", "Une action de plus au nord.")));
        var decision = page.Document.QuerySelectorAll("select[name='Saisie.DecisionId'] option")[^1].GetAttribute("value");
        await _conseil.PosterEtSuivreAsync(page, Champs(("DecisionId", decision!)), "form[action*=Approuver]");
        await TermineAsync("recrutement");
    }

    private async Task TenirAsync(string le)
    {
        var page = await PosterAsync("copil", "Reunion", new Dictionary<string, string?> { ["Reunion.Le.Jour"] = le, ["Reunion.Heure"] = "10:00", ["Reunion.OrdreDuJour"] = "Suivi" });
        page = await _conseil.PosterEtSuivreAsync(page, Rien, "form[action*=Convoquer]");
        await _conseil.PosterEtSuivreAsync(page, Champs(("Presents", "3"), ("Quorum", "oui")), "form[action*=Tenir]");
    }

    private async Task DeciderAsync(string le, ObjetDecision objet, string texte)
    {
        var jour = DateOnly.ParseExact(le, "dd/MM/yyyy", null);
        var reunion = await site.AvecBaseAsync(c => c.ReunionsCopil.Where(r => r.Le == jour && c.Actions.Any(a => a.Id == r.ActionId && a.Code == _code)).Select(r => r.Id).SingleAsync());
        await _conseil.PosterEtSuivreAsync(await PageAsync($"copil/{reunion}"), Champs(("Objet", objet.ToString()), ("Texte", texte), ("Pour", "3"), ("Contre", "0")), "form[action*=Decider]");
    }

    private async Task DeposerAsync(Visite visite, string transition, string le)
    {
        var page = await visite.OuvrirAsync($"/actions/{_code}/depots");
        var formulaire = page.Document.QuerySelectorAll("main form[method=post]").ToList().FindIndex(f => f.QuerySelector($"[value={transition}]") is not null);
        Assert.True(formulaire >= 0, $"Aucun dépôt à « {transition} » : {page.Principal}");
        var cible = page.Document.QuerySelectorAll("main form[method=post]")[formulaire];
        cible.SetAttribute("id", "cible");
        var reponse = await visite.PosterAsync(page, Champs(("Transition", transition), ("Le.Jour", le), ("Numero", "OP"), ("MontantEngage", "4 500")), "form#cible");
        Assert.Equal("", reponse.Erreurs);
    }

    private Task<string> EntrepriseAsync() => site.AvecBaseAsync(async c => (await c.Besoins.Where(b => c.Actions.Any(a => a.Id == b.ActionId && a.Code == _code)).Select(b => b.EntrepriseId).FirstAsync()).ToString());

    /// <summary>Starts the step if needed, tries to close it, and reads why it stays open.</summary>
    private async Task ManqueAsync(string cle, string message)
    {
        var page = await PageAsync($"etapes/{cle}");
        if (page.Document.QuerySelector("button[value=Demarrer]") is not null)
        {
            page = await _conseil.PosterEtSuivreAsync(page, new Dictionary<string, string?> { ["Conduite.Transition"] = "Demarrer", ["Conduite.Motif"] = "les étapes se recouvrent" }, "form[action*=Conduire]");
        }

        var refus = await _conseil.PosterAsync(page, new Dictionary<string, string?> { ["Conduite.Transition"] = "Terminer", ["Conduite.Motif"] = "" }, "form[action*=Conduire]");
        Assert.Contains(message, refus.Erreurs.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private async Task TermineAsync(string cle)
    {
        var page = await PageAsync($"etapes/{cle}");
        var suite = await _conseil.PosterAsync(page, new Dictionary<string, string?> { ["Conduite.Transition"] = "Terminer", ["Conduite.Motif"] = "" }, "form[action*=Conduire]");
        Assert.True(suite.Redirection is not null, $"{cle} : {suite.Erreurs}");
    }

    private async Task PasserAsync(string fiche, string transition, params (string Champ, string Valeur)[] champs)
    {
        var reponse = await PasserSansSuivreAsync(fiche, transition, champs);
        Assert.True(reponse.Redirection is not null, $"{transition} : {reponse.Erreurs}");
    }

    private async Task<PageLue> PasserSansSuivreAsync(string fiche, string transition, params (string Champ, string Valeur)[] champs) =>
        await _conseil.PosterAsync(await _conseil.OuvrirAsync(fiche), Champs([("Transition", transition), .. champs]), "form[action*=Passer]");

    private Task<PageLue> TableauAsync() => _conseil.OuvrirAsync($"/actions/{_code}");

    private Task<PageLue> PageAsync(string suite) => _conseil.OuvrirAsync($"/actions/{_code}/{suite}");

    private async Task<PageLue> PosterAsync(string page, string geste, Dictionary<string, string?> champs, string? formulaire = null) =>
        await _conseil.PosterEtSuivreAsync(await PageAsync(page), Entieres(champs), formulaire ?? $"form[action*={geste}]");

    private static Dictionary<string, string?> Champs(params (string Nom, string Valeur)[] champs) => Entieres(champs.ToDictionary(c => "Saisie." + c.Nom, c => (string?)c.Valeur));

    /// <summary>A whole date typed in the first field replaces what the two others proposed.</summary>
    private static Dictionary<string, string?> Entieres(Dictionary<string, string?> champs)
    {
        foreach (var jour in champs.Keys.Where(k => k.EndsWith(".Jour", StringComparison.Ordinal)).ToList())
        {
            champs.TryAdd(jour[..^4] + "Mois", "");
            champs.TryAdd(jour[..^4] + "Annee", "");
        }

        return champs;
    }
}
