using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Suivi;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>PAYSAGE-IDF-2022: the action of the founding document, complete. Its figures are kept as published; what it does not give is invented and marked.</summary>
internal static class ActionPaysage
{
    public const string Code = "PAYSAGE-IDF-2022";
    private const int Places = 9;
    private const int CandidatsOrientes = 25;
    private static readonly DateOnly Debut = new(2022, 2, 14);
    private static readonly DateOnly Fin = new(2022, 10, 13);

    public static ActionCollective Installer(ChantierDeDemonstration chantier, ModeleDeParcours modele, DateTime maintenantUtc)
    {
        var action = NouvelleAction.Creer(modele, new DemandeDAction
        {
            Code = Code,
            Intitule = "Ouvriers paysagistes, ouest francilien",
            MetierRome = CodeRome.Parse("A1203", null),
            MetierAppellation = "Ouvrier paysagiste",
            Secteur = "Paysage",
            Territoire = "Ouest francilien",
            DebutSouhaite = Debut,
            FinSouhaitee = Fin,
            Demonstration = true,
        }, maintenantUtc);
        chantier.Poser(action);
        action.Communes = ["78646", "78551", "92050"];
        action.RayonKm = 30;
        action.CopilConstitueLe = new DateOnly(2021, 6, 14);
        action.ProfilCommun = "Personnes éloignées de l’emploi, dont des personnes réfugiées, motivées par le travail en extérieur et en équipe. Aucun diplôme exigé ; le français s’apprend pendant le parcours.";

        var postes = Entreprises(chantier, action);
        var (choix, approbation) = Copil(chantier, action);
        var modules = Parcours(chantier, action, choix);
        Candidats(chantier, action, postes, modules);
        Etapes(chantier, action);
        Satisfaction(chantier, action, postes);
        var bilan = chantier.Poser(new Bilan { ActionId = action.Id, Enseignements = "Deux actions souhaitées dans l’ouest francilien sur le même métier, une en création dans l’est ; perspectives dans la filière bois, l’agroalimentaire, le Centre et la Bretagne." });
        chantier.Bilans.Add((bilan, approbation, new DateOnly(2022, 11, 9)));
        return action;
    }

    private static List<Poste> Entreprises(ChantierDeDemonstration chantier, ActionCollective action)
    {
        (string Nom, string Commune, string CodePostal, int Effectif, int Places)[] firmes =
        [
            ("Paysages Alpha", "Versailles", "78000", 42, 3), ("Jardins Bêta", "Saint-Germain-en-Laye", "78100", 10, 2),
            ("Espaces Verts Gamma", "Nanterre", "92000", 65, 2), ("Arbres Delta", "Rambouillet", "78120", 18, 2),
        ];
        var postes = new List<Poste>();
        foreach (var firme in firmes)
        {
            var entreprise = chantier.Entreprise(firme.Nom, firme.Commune, firme.CodePostal, firme.Effectif);
            chantier.Besoin(action, entreprise, new DateOnly(2021, 6, 14), $"Postes d’ouvrier paysagiste sans candidat {Marque}.", "Interesser", "Engager");
            var poste = chantier.Poste(action, entreprise, "Ouvrier paysagiste", firme.Places, NatureContrat.Cdi, 1_603.12m);
            Faire(poste.Passer("Pourvoir", Role.ConseillerOpco));
            postes.Add(poste);
        }

        return postes;
    }

    private static (DecisionCopil Choix, DecisionCopil Approbation) Copil(ChantierDeDemonstration chantier, ActionCollective action)
    {
        chantier.Membre(action, $"Conseillère OPCO {Marque}", "OCAPIAT", QualiteMembre.Opco);
        chantier.Membre(action, $"Gérant {Marque}", "Paysages Alpha", QualiteMembre.Employeur);
        chantier.Membre(action, $"Gérante {Marque}", "Jardins Bêta", QualiteMembre.Employeur);
        chantier.Membre(action, $"Chargé de mission {Marque}", "Fédération du paysage", QualiteMembre.Federation);
        chantier.Membre(action, $"Responsable de parcours {Marque}", "Structures d’insertion du territoire", QualiteMembre.Partenaire);

        chantier.Reunion(action, new DateOnly(2021, 6, 14), "Constitution du COPIL, métier visé", 5);
        chantier.Reunion(action, new DateOnly(2021, 8, 5), "Besoin commun", 4);
        chantier.Reunion(action, new DateOnly(2021, 9, 24), "Ébauche du parcours et période", 5);
        var choix = chantier.Reunion(action, new DateOnly(2021, 11, 12), "Choix des organismes de formation", 5);
        var decision = Decision(choix, ObjetDecision.ChoixPrestataires, "PROSODIA assure le français langue étrangère, APPRENTIS D’AUTEUIL la formation technique sur mesure.");
        chantier.Reunion(action, new DateOnly(2021, 12, 17), "Sélection des candidats", 5);
        var avant = chantier.Reunion(action, new DateOnly(2022, 1, 28), "Immersions, préparation des contrats", 5);
        Decision(avant, ObjetDecision.Candidats, "Neuf personnes sont retenues par les entreprises.");
        chantier.Reunion(action, new DateOnly(2022, 4, 28), "Suivi du parcours", 4);
        chantier.Reunion(action, new DateOnly(2022, 7, 7), "Suivi du parcours, sorties", 4);
        chantier.Reunion(action, new DateOnly(2022, 10, 13), "Fin de formation, bilan", 5);
        var cloture = chantier.Reunion(action, new DateOnly(2022, 11, 9), "Approbation du bilan, suites", 5);
        foreach (var reunion in chantier.Objets.OfType<ReunionCopil>()) Approuver(reunion);
        return (decision, Decision(cloture, ObjetDecision.Bilan, "Le bilan est approuvé. Les entreprises souhaitent renouveler l’expérience."));
    }

    private static List<ModuleFormation> Parcours(ChantierDeDemonstration chantier, ActionCollective action, DecisionCopil choix)
    {
        CompetenceAttendue Competence(string intitule, NiveauCompetence niveau, Exigence exigence) =>
            chantier.Poser(new CompetenceAttendue { ActionId = action.Id, Intitule = $"{intitule} {Marque}", Niveau = niveau, Exigence = exigence });
        var francais = Competence("Comprendre et se faire comprendre sur un chantier", NiveauCompetence.AvecAide, Exigence.Requise);
        var securite = Competence("Appliquer les consignes de sécurité", NiveauCompetence.Autonome, Exigence.Requise);
        var entretien = Competence("Entretenir les massifs, haies et gazons", NiveauCompetence.Autonome, Exigence.Requise);
        var plantation = Competence("Planter arbres et arbustes", NiveauCompetence.AvecAide, Exigence.Requise);
        var materiel = Competence("Utiliser et nettoyer le petit matériel", NiveauCompetence.Autonome, Exigence.Requise);
        Competence("Lire un plan simple", NiveauCompetence.Notions, Exigence.Souhaitee);

        var prosodia = chantier.Poser(new Prestataire { Nom = "PROSODIA" });
        var apprentis = chantier.Poser(new Prestataire { Nom = "APPRENTIS D’AUTEUIL" });
        var parcours = chantier.Poser(new ParcoursFormation
        {
            ActionId = action.Id,
            Nom = "Parcours retenu",
            Debut = Debut,
            Fin = Fin,
            Contraintes = $"Alternance régulière, aucune semaine en centre pendant les tontes de printemps {Marque}.",
        });
        parcours.Modules.AddRange(
        [
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Français langue étrangère (FLE)", Heures = new Heures(140), Mode = ModeFormation.Centre, Lot = "1", Objectifs = "Communiquer au travail, comprendre les consignes.", Competences = [francais.Id.Valeur, securite.Id.Valeur], PrestataireId = prosodia.Id, DecisionId = choix.Id },
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 2, Intitule = "Techniques professionnelles du paysage", Heures = new Heures(161), Mode = ModeFormation.Centre, Lot = "2", Objectifs = "Formation sur mesure aux techniques professionnelles.", Competences = [securite.Id.Valeur, entretien.Id.Valeur, plantation.Id.Valeur, materiel.Id.Valeur], PrestataireId = apprentis.Id, DecisionId = choix.Id },
        ]);
        Faire(parcours.Passer("Retenir", Role.ConseillerOpco));
        chantier.Poser(new PicActivite { ActionId = action.Id, Du = new DateOnly(2022, 5, 2), Au = new DateOnly(2022, 5, 27), Bloquant = true, Motif = $"Tontes de printemps {Marque}" });
        return parcours.Modules;
    }

    private static void Candidats(ChantierDeDemonstration chantier, ActionCollective action, List<Poste> postes, List<ModuleFormation> modules)
    {
        var siae = chantier.Poser(new Partenaire { Nom = $"Structures d’insertion du territoire {Marque}", Type = TypePartenaire.Siae, Zone = "Yvelines et Hauts-de-Seine" });
        var engagement = chantier.Poser(new EngagementPartenaire { ActionId = action.Id, PartenaireId = siae.Id, Cible = CandidatsOrientes });
        Faire(engagement.Passer("Accepter", Role.ConseillerOpco));
        Faire(engagement.Passer("Terminer", Role.ConseillerOpco));

        var placesParRang = postes.SelectMany(p => Enumerable.Repeat(p, p.Nombre)).ToList();
        var oriente = new DateOnly(2021, 11, 22);
        for (var rang = 0; rang < CandidatsOrientes; rang++)
        {
            var numero = rang + 1;
            switch (rang)
            {
                case < Places:
                    EnContrat(chantier, action, numero, oriente, siae.Id, placesParRang[rang], modules);
                    break;
                case < Places + 2:
                    var poste = placesParRang[rang - Places];
                    var candidature = chantier.Candidature(action, numero, oriente, siae.Id, c =>
                    {
                        c.PosteId = poste.Id;
                        c.AccepteeParEntrepriseLe = new DateOnly(2021, 12, 16);
                        (c.MotifNonRetenue, c.Suite) = (MotifNonRetenue.ImmersionNonConcluante, $"Reprise du parcours d’insertion avec son conseiller {Marque}");
                        (c.Categorie, c.Preuve, c.PreuveVueLe, c.PreuveVuePar) = (CategoriePublic.DemandeurEmploi, TypePreuve.AvisSituation, new DateOnly(2021, 12, 10), $"Conseillère OPCO {Marque}");
                    }, "Informer", "Selectionner", "Proposer", "Immerger", "Refuser");
                    FaitsDeDemonstration.DeLaPersonne(chantier, candidature, numero);
                    Immersion(chantier, action, candidature, poste);
                    break;
                case < 21:
                    chantier.Candidature(action, numero, oriente, siae.Id, c => (c.MotifNonRetenue, c.Suite) = (rang % 2 == 0 ? MotifNonRetenue.Mobilite : MotifNonRetenue.CompetencesEloignees, $"Rendez-vous avec son conseiller pour un autre projet {Marque}"), "Informer", "Selectionner", "Refuser");
                    break;
                case < 23:
                    chantier.Candidature(action, numero, oriente, siae.Id, null, "Informer", "Selectionner", "MettreEnReserve");
                    break;
                default:
                    chantier.Candidature(action, numero, oriente, siae.Id, c => c.Motif = $"A trouvé un emploi {Marque}", "Informer", "Desister");
                    break;
            }
        }
    }

    private static void EnContrat(ChantierDeDemonstration chantier, ActionCollective action, int numero, DateOnly oriente, Id<Partenaire> partenaire, Poste poste, List<ModuleFormation> modules)
    {
        var candidature = chantier.Candidature(action, numero, oriente, partenaire, c =>
        {
            c.PosteId = poste.Id;
            c.AccepteeParEntrepriseLe = new DateOnly(2021, 12, 16);
            (c.Categorie, c.Preuve, c.PreuveVueLe, c.PreuveVuePar) = (CategoriePublic.DemandeurEmploi, TypePreuve.AvisSituation, new DateOnly(2021, 12, 10), $"Conseillère OPCO {Marque}");
        }, "Informer", "Selectionner", "Proposer", "Immerger", "Retenir", "Contractualiser");
        FaitsDeDemonstration.DeLaPersonne(chantier, candidature, numero);
        Immersion(chantier, action, candidature, poste);

        var contrat = chantier.Poser(new Contrat
        {
            ActionId = action.Id,
            CandidatureId = candidature.Id,
            PersonneId = candidature.PersonneId,
            EntrepriseId = poste.EntrepriseId,
            PosteId = poste.Id,
            Nature = NatureContrat.Cdd,
            Finalite = FinaliteContrat.Competences,
            DateConclusion = new DateOnly(2022, 2, 7),
            DateDebut = Debut,
            DateFin = Fin,
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(301),
            SalaireMensuel = new Montant(1_603.12m),
            TuteurNom = $"Tuteur de Stagiaire {numero:00} {Marque}",
            TuteurExperienceDepuis = new DateOnly(2015, 3, 1),
            SigneEmployeurLe = new DateOnly(2022, 2, 7),
            SigneSalarieLe = new DateOnly(2022, 2, 7),
            RevueAdequationLe = new DateOnly(2022, 4, 11),
            RevueAdequationConclusion = $"Programme adapté {Marque}",
        });
        FaitsDeDemonstration.DuContrat(chantier, contrat);
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Executer", "Terminer" }) Faire(contrat.Passer(transition, Role.ConseillerOpco));

        var depot = chantier.Poser(new Depot { ActionId = action.Id, ContratId = contrat.Id, TransmisLe = new DateOnly(2022, 2, 16), RecuLe = new DateOnly(2022, 2, 16), DecideLe = new DateOnly(2022, 2, 28), Numero = $"DEMO-{numero:000}" });
        Faire(depot.Passer("Transmettre", Role.Employeur));
        foreach (var transition in new[] { "Recevoir", "Instruire", "Accorder", "Cloturer" }) Faire(depot.Passer(transition, Role.GestionnaireOpco));

        foreach (var module in modules)
        {
            chantier.Poser(new SyntheseAssiduite { ActionId = action.Id, ContratId = contrat.Id, ModuleId = module.Id, HeuresRealisees = module.Heures, ArreteeAu = Fin });
        }

        chantier.Poser(new EvaluationFinale { ActionId = action.Id, ContratId = contrat.Id, Le = new DateOnly(2022, 10, 12), Resultat = numero % 3 == 0 ? ResultatEvaluation.Partiel : ResultatEvaluation.Acquis, Appreciation = $"Évaluation du tuteur et des formateurs {Marque}" });
        chantier.Poser(new EnqueteSatisfaction { ActionId = action.Id, ContratId = contrat.Id, Repondant = Repondant.Salarie, Note = numero % 3 == 0 ? 3 : 4, Commentaire = Marque, Le = Fin });
        chantier.Poser(new SortieStagiaire
        {
            ActionId = action.Id,
            ContratId = contrat.Id,
            Jalon = Jalon.FinDeContrat,
            Le = Fin,
            Issue = numero <= 3 ? Issue.Cdi : numero <= 6 ? Issue.Cdd : Issue.SansOffreFerme,
            DureeCddMois = numero is > 3 and <= 6 ? 6 : null,
            MemeEmployeur = numero <= 6 ? true : null,
        });
    }

    private static void Immersion(ChantierDeDemonstration chantier, ActionCollective action, Candidature candidature, Poste poste)
    {
        var immersion = chantier.Poser(new Pmsmp
        {
            ActionId = action.Id,
            CandidatureId = candidature.Id,
            PersonneId = candidature.PersonneId,
            EntrepriseId = poste.EntrepriseId,
            Du = new DateOnly(2022, 1, 10),
            Au = new DateOnly(2022, 1, 21),
            Objet = ObjetPmsmp.InitierRecrutement,
            Prescripteur = $"Structure d’insertion {Marque}",
            SigneeLe = new DateOnly(2022, 1, 7),
            BilanEntreprise = $"Bilan de l’entreprise {Marque}",
            BilanCandidat = $"Bilan de la personne {Marque}",
        });
        FaitsDeDemonstration.DeLImmersion(immersion);
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Demarrer", "Terminer", "Evaluer" }) Faire(immersion.Passer(transition, Role.ConseillerOpco));
    }

    private static void Etapes(ChantierDeDemonstration chantier, ActionCollective action)
    {
        (string Cle, DateOnly Du, DateOnly Au)[] dates =
        [
            ("metier", new(2021, 5, 17), new(2021, 6, 14)), ("besoin", new(2021, 6, 15), new(2021, 8, 5)), ("parcours", new(2021, 8, 6), new(2021, 9, 24)),
            ("periode", new(2021, 9, 1), new(2021, 9, 24)), ("sourcing", new(2021, 9, 27), new(2021, 11, 22)), ("prestataires", new(2021, 10, 4), new(2021, 11, 12)),
            ("selection", new(2021, 11, 22), new(2021, 12, 17)), ("pmsmp", new(2022, 1, 10), new(2022, 1, 28)), ("contrats", new(2022, 1, 31), new(2022, 2, 8)),
            ("depot", new(2022, 2, 14), new(2022, 2, 16)), ("engagement", new(2022, 2, 16), new(2022, 2, 28)), ("deroulement", new(2022, 2, 14), new(2022, 10, 14)),
            ("evaluation", new(2022, 10, 3), new(2022, 10, 14)), ("recrutement", new(2022, 10, 10), new(2022, 11, 9)),
        ];
        foreach (var (cle, du, au) in dates) Terminer(action, cle, du, au);

        chantier.Poser(new BaseLegale
        {
            ActionId = action.Id,
            Regle = "TRN-01",
            Type = TypeBaseLegale.AccordL632514,
            Reference = $"Accord permettant de dépasser 25 % de formation {Marque}",
            Auteur = $"Gestionnaire OPCO {Marque}",
            Du = new DateOnly(2021, 9, 20),
            EnregistreeLe = new DateOnly(2021, 9, 20),
        });
        chantier.Poser(new BaseLegale
        {
            ActionId = action.Id,
            Regle = "XP-02",
            Type = TypeBaseLegale.DecisionEcriteOpco,
            Reference = $"Accord écrit de l’OPCO sur les compétences visées {Marque}",
            Auteur = $"Gestionnaire OPCO {Marque}",
            Du = new DateOnly(2022, 1, 28),
            EnregistreeLe = new DateOnly(2022, 1, 28),
        });
        chantier.Poser(new Derogation
        {
            ActionId = action.Id,
            Critere = "PRE-CERTIFICATS",
            Motif = $"Le document d’origine ne donne pas les dates des certificats ; elles ne sont pas inventées {Marque}.",
            Reference = $"COPIL du 12 novembre 2021 {Marque}",
            Auteur = $"Conseillère OPCO {Marque}",
            PoseeLe = new DateOnly(2021, 11, 12),
            ExpireLe = Fin,
        });
    }

    private static void Satisfaction(ChantierDeDemonstration chantier, ActionCollective action, List<Poste> postes)
    {
        foreach (var poste in postes)
        {
            chantier.Poser(new EnqueteSatisfaction { ActionId = action.Id, EntrepriseId = poste.EntrepriseId, Repondant = Repondant.Employeur, Note = 4, Renouvellerait = true, Commentaire = $"Souhaite renouveler l’expérience {Marque}", Le = Fin });
        }
    }
}
