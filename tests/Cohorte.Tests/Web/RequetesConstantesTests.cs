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
    private static readonly string[] Pages =
    [
        "", "/etapes/parcours", "/modifier", "/besoins", "/profil", "/parcours", "/periode", "/partenaires", "/prestataires", "/candidats", "/candidats?q=essai", "/candidats/orienter", "/affectation", "/affectation/comparer", "/immersions",
        "/contrats", "/depots", "/suivi", "/evaluations", "/copil", "/copil/decisions", "/copil/membres", "/evaluations/satisfaction", "/calendrier/contraintes", "/bilan", "/journal",
    ];

    private static readonly string[] Listes = ["/a-faire", "/actions", "/entreprises", "/partenaires", "/prestataires", "/regroupement", "/regroupement/besoins", "/regroupement/besoins/nouveau"];

    [Fact]
    public async Task Le_nombre_de_requetes_ne_depend_pas_du_nombre_d_objets()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        await RemplirAsync(action, 1);
        string[] adresses = [.. Listes, .. Pages.Select(p => $"/actions/{action.Code}{p}")];
        foreach (var adresse in adresses) await visite.OuvrirAsync(adresse);
        var avant = await CompterAsync(visite, adresses);
        await RemplirAsync(action, 7);
        var apres = await CompterAsync(visite, adresses);
        Assert.Empty(adresses.Where(a => avant[a] != apres[a]).Select(a => $"{a} : {avant[a]} puis {apres[a]}"));
        Assert.All(avant.Values, n => Assert.InRange(n, 1, 50));
    }

    private static async Task<Dictionary<string, int>> CompterAsync(Visite visite, string[] adresses)
    {
        var comptes = new Dictionary<string, int>();
        foreach (var adresse in adresses) comptes[adresse] = (await visite.OuvrirAsync(adresse)).CommandesSql;
        return comptes;
    }

    /// <summary>So many of everything that an action holds.</summary>
    private async Task RemplirAsync(ActionCollective action, int nombre)
    {
        var objets = new List<object>();
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
            Poser(new Pmsmp { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = entreprise.Id, Du = new DateOnly(2025, 12, 1), Au = new DateOnly(2025, 12, 5) });
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
            Poser(new Depot { ActionId = action.Id, ContratId = contrat.Id });
            Poser(new SyntheseAssiduite { ActionId = action.Id, ContratId = contrat.Id, ModuleId = module.Id, HeuresRealisees = new Heures(10), ArreteeAu = SiteDeTest.Aujourdhui });
            Poser(new EvaluationFinale { ActionId = action.Id, ContratId = contrat.Id, Le = SiteDeTest.Aujourdhui });
            Poser(new EnqueteSatisfaction { ActionId = action.Id, ContratId = contrat.Id, Note = 3, Le = SiteDeTest.Aujourdhui });
            Poser(new SortieStagiaire { ActionId = action.Id, ContratId = contrat.Id, Jalon = Jalon.FinDeContrat, Issue = Issue.Cdi, Le = SiteDeTest.Aujourdhui });
            Poser(new Derogation { ActionId = action.Id, Critere = "PAR-MODULES", Motif = "m", Reference = "r", Auteur = "a", PoseeLe = SiteDeTest.Aujourdhui, ExpireLe = SiteDeTest.Aujourdhui });
        }

        await site.EcrireAsync([.. objets]);

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
