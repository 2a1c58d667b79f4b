using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Suivi;

namespace Cohorte.Tests.Web;

/// <summary>Every list and every page of an action asks the database as many questions for many records as for one.</summary>
public sealed class RequetesConstantesTests(SiteDeTest site)
{
    /// <summary>Measured. Five are of every page: the account, its rights, the action and its tabs; 37 more read its facts (RequetesDeLImpactTests), or as many as the page has tables; the calendars add five.</summary>
    private static readonly (int Commandes, string[] Pages)[] Pages =
    [
        (5, ["/modifier", "/candidats/orienter"]),
        (7, ["/contrats", "/depots"]),
        (9, ["/candidats", "/candidats?q=essai"]),
        (11, ["/echanges", "/affectation/reglages"]),
        (12, ["/affectation"]),
        (13, ["/avis", "/affectation/comparer"]),
        // The names of ten sorts of objects of the action, and what their creation said.
        (20, ["/journal"]),
        (41, ["/bilan"]),
        (42, ["", "/etapes/parcours", "/profil", "/periode", "/couts", "/immersions", "/suivi", "/evaluations", "/evaluations/satisfaction", "/copil", "/copil/decisions", "/copil/membres"]),
        (43, ["/besoins", "/parcours", "/prestataires"]),
        (44, ["/partenaires"]),
        (47, ["/calendrier", "/calendrier/contraintes"]),
    ];

    /// <summary>Lists of the whole base, where other tests write: they must not grow.</summary>
    private static readonly string[] Listes = ["/a-faire", "/actions", "/entreprises", "/partenaires", "/prestataires", "/regroupement", "/regroupement/besoins", "/regroupement/besoins/nouveau"];

    [Fact]
    public async Task Le_nombre_de_requetes_ne_depend_pas_du_nombre_d_objets()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var attendus = (await RemplirAsync(action, 1)).Concat(Pages.SelectMany(p => p.Pages.Select(page => (Page: page, p.Commandes)))).ToDictionary(p => $"/actions/{action.Code}{p.Page}", p => p.Commandes);
        string[] adresses = [.. Listes, .. attendus.Keys];
        foreach (var adresse in adresses) await visite.OuvrirAsync(adresse);
        var avant = await CompterAsync(visite, adresses);
        Aucun(attendus.Where(a => avant[a.Key] != a.Value).Select(a => $"{a.Key[(action.Code.Length + 10)..]} : {avant[a.Key]}, {a.Value} attendues"));
        await RemplirAsync(action, 7);
        var apres = await CompterAsync(visite, adresses);
        Aucun(adresses.Where(a => avant[a] != apres[a]).Select(a => $"{a} : {avant[a]} puis {apres[a]}"));
    }

    /// <summary>Says every difference whole, which a comparison of collections would cut.</summary>
    private static void Aucun(IEnumerable<string> ecarts) => Assert.True(!ecarts.Any(), string.Join('\n', ecarts));

    private static async Task<Dictionary<string, int>> CompterAsync(Visite visite, string[] adresses)
    {
        var comptes = new Dictionary<string, int>();
        foreach (var adresse in adresses) comptes[adresse] = (await visite.OuvrirAsync(adresse)).CommandesSql;
        return comptes;
    }

    /// <summary>So many of everything that an action holds; answers the pages of the last of each, with their number of queries.</summary>
    private async Task<(string Page, int Commandes)[]> RemplirAsync(ActionCollective action, int nombre)
    {
        var objets = new List<object>();
        (string, int)[] fiches = [];
        for (var n = 0; n < nombre; n++)
        {
            var entreprise = Poser(new Entreprise { RaisonSociale = "Essai" });
            var prestataire = Poser(new Prestataire { Nom = "Essai" });
            var partenaire = Poser(new Partenaire { Nom = "Essai" });
            var personne = Poser(new Personne { Nom = "Essai", Prenom = "Alix", Recherche = "alix essai" });
            Poser(new BesoinSignale { EntrepriseId = entreprise.Id, Intitule = "Poste", MetierRome = CodeRome.Parse("A1203", null), Postes = 1, HeuresHebdomadaires = new Heures(35), Commune = CodeCommune.Parse("49007", null), SignaleLe = SiteDeTest.Aujourdhui });
            Poser(new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id, DifficulteDeclareeLe = SiteDeTest.Aujourdhui, Difficulte = "d" });
            var poste = Poser(new Poste { ActionId = action.Id, EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = 1, HeuresHebdomadaires = new Heures(35), SalaireMensuel = new Montant(1900), Lieu = "Ici" });
            var competence = Poser(new CompetenceAttendue { ActionId = action.Id, Intitule = "Compétence", DemandeePar = [entreprise.Id.Valeur] });
            var parcours = Poser(new ParcoursFormation { ActionId = action.Id, Nom = "Variante", Debut = new DateOnly(2026, 1, 5), Fin = new DateOnly(2026, 12, 4) });
            if (nombre == 1) Conduire(parcours, (p, t) => p.Passer(t, Role.ConseillerOpco), "Retenir");
            var module = new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Module", Heures = new Heures(250), Competences = [competence.Id.Valeur], PrestataireId = prestataire.Id };
            parcours.Modules.Add(module);
            Poser(new PicActivite { ActionId = action.Id, EntrepriseId = entreprise.Id, Du = new DateOnly(2026, 5, 4), Au = new DateOnly(2026, 5, 8), Motif = "Pointe" });
            Poser(new SemaineEnCentre { ActionId = action.Id, Du = new DateOnly(2026, 6, 1), Au = new DateOnly(2026, 6, 5) });
            Poser(new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id, Cible = 4 });
            Poser(new MembreCopil { ActionId = action.Id, Nom = "Membre", Organisation = "O", Qualite = QualiteMembre.Employeur });
            var reunion = Poser(new ReunionCopil { ActionId = action.Id, Le = SiteDeTest.Aujourdhui.AddDays(-n) });
            reunion.Decisions.Add(new DecisionCopil { ActionId = action.Id, ReunionId = reunion.Id, Texte = "Décision" });
            reunion.ActionsASuivre.Add(new ActionASuivre { ActionId = action.Id, ReunionId = reunion.Id, Intitule = "À faire", Responsable = "Quelqu’un", Echeance = SiteDeTest.Aujourdhui });
            var candidature = Conduire(Poser(new Candidature { ActionId = action.Id, PersonneId = personne.Id, PartenaireId = partenaire.Id, PosteId = poste.Id, OrienteeLe = SiteDeTest.Aujourdhui, AccepteeParEntrepriseLe = SiteDeTest.Aujourdhui, MotifDispenseImmersion = "essai" }), (c, t) => c.Passer(t, Role.ConseillerOpco), "Selectionner", "Proposer", "Retenir", "Contractualiser");
            var immersion = Poser(new Pmsmp { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, Du = new DateOnly(2025, 12, 1), Au = new DateOnly(2025, 12, 5) });
            var contrat = Conduire(Poser(new Contrat
            {
                ActionId = action.Id,
                CandidatureId = candidature.Id,
                PersonneId = personne.Id,
                EntrepriseId = entreprise.Id,
                PosteId = poste.Id,
                DateConclusion = new DateOnly(2025, 12, 20),
                DateDebut = new DateOnly(2026, 1, 5),
                DateFin = new DateOnly(2026, 12, 4),
                HeuresHebdomadaires = new Heures(35),
                HeuresFormation = new Heures(250),
                SigneEmployeurLe = new DateOnly(2025, 12, 20),
                SigneSalarieLe = new DateOnly(2025, 12, 20),
            }), (c, t) => c.Passer(t, Role.ConseillerOpco), "PreparerSignature", "Signer");
            fiches =
            [
                ($"/besoins/postes/{poste.Id}", 7), ($"/copil/{reunion.Id}", 7), ($"/affectation/postes/{poste.Id}", 11), ($"/affectation/candidats/{candidature.Id}", 11),
                ($"/candidats/{candidature.Id}", 15), ($"/contrats/{contrat.Id}/precisions", 7), ($"/contrats/{contrat.Id}", 20), ($"/immersions/{immersion.Id}", 41),
            ];
            Poser(new Depot { ActionId = action.Id, ContratId = contrat.Id });
            Poser(new SyntheseAssiduite { ActionId = action.Id, ContratId = contrat.Id, ModuleId = module.Id, HeuresRealisees = new Heures(10), ArreteeAu = SiteDeTest.Aujourdhui });
            Poser(new EvaluationFinale { ActionId = action.Id, ContratId = contrat.Id, Le = SiteDeTest.Aujourdhui });
            Poser(new EnqueteSatisfaction { ActionId = action.Id, ContratId = contrat.Id, Note = 3, Le = SiteDeTest.Aujourdhui });
            Poser(new SortieStagiaire { ActionId = action.Id, ContratId = contrat.Id, Jalon = Jalon.FinDeContrat, Issue = Issue.Cdi, Le = SiteDeTest.Aujourdhui });
            Poser(new Derogation { ActionId = action.Id, Critere = "PAR-MODULES", Motif = "m", Reference = "r", Auteur = "a", PoseeLe = SiteDeTest.Aujourdhui, ExpireLe = SiteDeTest.Aujourdhui });
        }

        await site.EcrireAsync([.. objets]);
        return fiches;

        T Poser<T>(T objet) where T : class
        {
            objets.Add(objet);
            return objet;
        }
    }

    private static T Conduire<T>(T objet, Func<T, string, Resultat> passer, params string[] transitions)
    {
        foreach (var transition in transitions) Assert.True(passer(objet, transition).EstFait, transition);
        return objet;
    }
}
