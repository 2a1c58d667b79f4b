using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>AGRO-BZH: an agri-food action in Bretagne, in progress at step 7, dated from the day of the demonstration.</summary>
internal static class ActionAgro
{
    public const string Code = "AGRO-BZH";
    private const int SemainesAvantDebut = 11;

    /// <summary>What the accounts of the demonstration are attached to.</summary>
    public sealed record Attaches(ActionCollective Action, Entreprise Entreprise, Partenaire Partenaire, Prestataire Prestataire, Candidature Candidature);

    public static Attaches Installer(ChantierDeDemonstration chantier, ModeleDeParcours modele, DateTime maintenantUtc, DateOnly aujourdhui)
    {
        var debut = Lundi(aujourdhui.AddDays(7 * SemainesAvantDebut));
        var action = NouvelleAction.Creer(modele, new DemandeDAction
        {
            Code = Code,
            Intitule = "Conducteurs de ligne, Lorient et Vannes",
            MetierRome = CodeRome.Parse("H2102", null),
            MetierAppellation = "Conducteur de ligne en agroalimentaire",
            Secteur = "Agroalimentaire",
            Territoire = "Morbihan littoral",
            DebutSouhaite = debut,
            FinSouhaitee = CalculDeMois.DernierJour(debut, 12),
            Demonstration = true,
        }, maintenantUtc);
        chantier.Poser(action);
        action.Communes = ["56121", "56260"];
        action.RayonKm = 35;
        action.CopilConstitueLe = aujourdhui.AddDays(-190);
        action.ProfilCommun = $"Goût du travail en équipe et des règles d’hygiène ; première expérience souhaitée, sans diplôme exigé {Marque}.";

        var entreprises = Besoins(chantier, action, aujourdhui);
        var choix = Copil(chantier, action, aujourdhui);
        var prestataire = Parcours(chantier, action, debut, choix);
        var (partenaire, candidature) = Candidats(chantier, action, aujourdhui, entreprises);
        Etapes(action, aujourdhui);
        return new Attaches(action, entreprises[0].Entreprise, partenaire, prestataire, candidature);
    }

    private static DateOnly Lundi(DateOnly jour) => jour.AddDays(-(((int)jour.DayOfWeek + 6) % 7));

    private static List<(Entreprise Entreprise, Poste Poste)> Besoins(ChantierDeDemonstration chantier, ActionCollective action, DateOnly aujourdhui)
    {
        (string Nom, string Commune, string CodePostal, int Effectif, int Places)[] firmes =
            [("Conserverie Epsilon", "Lorient", "56100", 120, 3), ("Salaisons Zêta", "Vannes", "56000", 48, 2), ("Biscuiterie Êta", "Auray", "56400", 32, 2)];
        var lignes = new List<(Entreprise, Poste)>();
        foreach (var firme in firmes)
        {
            var entreprise = chantier.Entreprise(firme.Nom, firme.Commune, firme.CodePostal, firme.Effectif);
            chantier.Besoin(action, entreprise, aujourdhui.AddDays(-200), $"Offres de conducteur de ligne sans réponse depuis quatre mois {Marque}.", "Interesser", "Engager");
            lignes.Add((entreprise, chantier.Poste(action, entreprise, "Conducteur de ligne", firme.Places, NatureContrat.Cdi, 1_950m)));
        }

        return lignes;
    }

    private static DecisionCopil Copil(ChantierDeDemonstration chantier, ActionCollective action, DateOnly aujourdhui)
    {
        chantier.Membre(action, $"Conseiller OPCO {Marque}", "OPCO", QualiteMembre.Opco);
        chantier.Membre(action, $"Responsable RH {Marque}", "Conserverie Epsilon", QualiteMembre.Employeur);
        chantier.Membre(action, $"Dirigeante {Marque}", "Salaisons Zêta", QualiteMembre.Employeur);
        chantier.Membre(action, $"Conseillère {Marque}", "Mission locale", QualiteMembre.Partenaire);
        chantier.Reunion(action, aujourdhui.AddDays(-190), "Constitution du COPIL", 4);
        chantier.Reunion(action, aujourdhui.AddDays(-138), "Besoin commun, parcours", 4);
        chantier.Reunion(action, aujourdhui.AddDays(-86), "Période, partenaires", 3);
        var choix = chantier.Reunion(action, aujourdhui.AddDays(-34), "Choix de l’organisme de formation", 4);
        choix.ActionsASuivre.Add(new ActionASuivre { ActionId = action.Id, ReunionId = choix.Id, Intitule = $"Envoyer les dates d’information collective aux partenaires {Marque}", Responsable = "Conseiller OPCO", Echeance = aujourdhui.AddDays(-3) });
        var suivante = chantier.Poser(new ReunionCopil { ActionId = action.Id, Le = aujourdhui.AddDays(16), Heure = new TimeOnly(14, 0), Lieu = $"Lorient {Marque}", OrdreDuJour = "Sélection des candidats, immersions" });
        Faire(suivante.Passer("Convoquer", Role.ConseillerOpco));
        return Decision(choix, ObjetDecision.ChoixPrestataires, $"L’organisme de formation est retenu pour les deux lots {Marque}.");
    }

    private static Prestataire Parcours(ChantierDeDemonstration chantier, ActionCollective action, DateOnly debut, DecisionCopil choix)
    {
        var hygiene = chantier.Poser(new CompetenceAttendue { ActionId = action.Id, Intitule = $"Appliquer les règles d’hygiène {Marque}", Niveau = NiveauCompetence.Autonome, Exigence = Exigence.Requise });
        var conduite = chantier.Poser(new CompetenceAttendue { ActionId = action.Id, Intitule = $"Démarrer, surveiller et arrêter une ligne {Marque}", Niveau = NiveauCompetence.Autonome, Exigence = Exigence.Requise });
        var maintenance = chantier.Poser(new CompetenceAttendue { ActionId = action.Id, Intitule = $"Faire la maintenance de premier niveau {Marque}", Niveau = NiveauCompetence.AvecAide, Exigence = Exigence.Souhaitee });
        var prestataire = chantier.Poser(new Prestataire { Nom = $"Centre de formation agroalimentaire {Marque}", Nda = "53560000000", QualiopiDu = debut.AddYears(-1), QualiopiAu = debut.AddYears(2) });
        var parcours = chantier.Poser(new ParcoursFormation { ActionId = action.Id, Nom = "Parcours retenu", Debut = debut, Fin = CalculDeMois.DernierJour(debut, 12), Contraintes = $"Une semaine en centre, trois en entreprise {Marque}." });
        parcours.Modules.AddRange(
        [
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 1, Intitule = "Hygiène, qualité et sécurité", Heures = new Heures(84), Lot = "1", Competences = [hygiene.Id.Valeur], PrestataireId = prestataire.Id, DecisionId = choix.Id },
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 2, Intitule = "Conduite de ligne", Heures = new Heures(217), Lot = "2", Competences = [conduite.Id.Valeur, maintenance.Id.Valeur], PrestataireId = prestataire.Id, DecisionId = choix.Id },
            new ModuleFormation { ActionId = action.Id, ParcoursId = parcours.Id, Ordre = 3, Intitule = "Formation en situation de travail", Heures = new Heures(60), Mode = ModeFormation.Afest, Lot = "2", Competences = [conduite.Id.Valeur], PrestataireId = prestataire.Id, DecisionId = choix.Id },
        ]);
        Faire(parcours.Passer("Retenir", Role.ConseillerOpco));
        for (var semaine = 1; semaine < 40; semaine += 4)
        {
            chantier.Poser(new SemaineEnCentre { ActionId = action.Id, Du = debut.AddDays(7 * semaine), Au = debut.AddDays((7 * semaine) + 4) });
        }

        return prestataire;
    }

    private static (Partenaire Partenaire, Candidature Candidature) Candidats(ChantierDeDemonstration chantier, ActionCollective action, DateOnly aujourdhui, List<(Entreprise Entreprise, Poste Poste)> lignes)
    {
        var mission = chantier.Poser(new Partenaire { Nom = $"Mission locale du littoral {Marque}", Type = TypePartenaire.MissionLocale, Zone = "Morbihan", ContactNom = $"Conseillère de la mission locale {Marque}", ContactCourriel = "mission-locale@demonstration.example", ContactTelephone = "02 00 00 00 01" });
        var agence = chantier.Poser(new Partenaire { Nom = $"Agence France Travail de Lorient {Marque}", Type = TypePartenaire.FranceTravail, Zone = "Lorient", ContactNom = $"Conseiller de l’agence {Marque}", ContactCourriel = "agence@demonstration.example", ContactTelephone = "02 00 00 00 02" });
        foreach (var (partenaire, cible) in new[] { (mission, 10), (agence, 10) })
        {
            var engagement = chantier.Poser(new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire.Id, Cible = cible });
            Faire(engagement.Passer("Accepter", Role.ConseillerOpco));
        }

        Candidature? exemple = null;
        var candidatures = new Dictionary<int, Candidature>();
        for (var numero = 31; numero <= 44; numero++)
        {
            var partenaire = numero % 2 == 0 ? mission.Id : agence.Id;
            var oriente = aujourdhui.AddDays(-(numero % 12) - 4);
            var poste = lignes[numero % lignes.Count].Poste;
            var candidature = (numero % 7) switch
            {
                0 => chantier.Candidature(action, numero, oriente, partenaire),
                1 => chantier.Candidature(action, numero, oriente, partenaire, null, "Informer"),
                2 or 3 => chantier.Candidature(action, numero, oriente, partenaire, null, "Informer", "Selectionner"),
                4 => chantier.Candidature(action, numero, oriente, partenaire, c => c.PosteId = poste.Id, "Informer", "Selectionner", "Proposer"),
                5 => chantier.Candidature(action, numero, oriente, partenaire, c =>
                {
                    (c.PosteId, c.AccepteeParEntrepriseLe) = (poste.Id, aujourdhui.AddDays(-2));
                    (c.Categorie, c.Preuve, c.PreuveVueLe, c.PreuveVuePar) = (CategoriePublic.DemandeurEmploi, TypePreuve.AvisSituation, aujourdhui.AddDays(-2), $"Conseiller OPCO {Marque}");
                }, "Informer", "Selectionner", "Proposer"),
                _ => chantier.Candidature(action, numero, oriente, partenaire, c => (c.MotifNonRetenue, c.Suite) = (MotifNonRetenue.Disponibilite, $"Nouvelle proposition à la rentrée {Marque}"), "Informer", "Refuser"),
            };
            candidatures[numero] = candidature;
            if (numero % 7 == 5) exemple ??= candidature;
        }

        AffectationDeDemonstration.Poser(chantier, action, [.. lignes.Select(l => l.Poste)], candidatures, aujourdhui.AddDays(-3));
        return (mission, exemple!);
    }

    private static void Etapes(ActionCollective action, DateOnly aujourdhui)
    {
        (string Cle, int Du, int Au)[] closes =
            [("metier", -200, -180), ("besoin", -180, -138), ("parcours", -138, -100), ("periode", -120, -100), ("sourcing", -100, -40), ("prestataires", -70, -34)];
        foreach (var (cle, du, au) in closes) Terminer(action, cle, aujourdhui.AddDays(du), aujourdhui.AddDays(au));
        Demarrer(action, "selection", aujourdhui.AddDays(-20));
    }
}
