using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Suivi;
using Cohorte.Domaine.Taches;

namespace Cohorte.Tests.Domaine.Taches;

/// <summary>Whose turn it is on each aggregate, with literals; the delays of law are arguments, here 5 days, 20 days and 2 months.</summary>
public sealed class QuiDoitAgirTests
{
    private static readonly DateOnly Debut = new(2027, 3, 1);
    private static readonly Delais Delais = new(_ => 5, _ => 20, _ => 2);
    private readonly ActionCollective _action = new() { Code = "A", Intitule = "Paysage", Modele = "m", DebutSouhaite = Debut, Etapes = [new Etape { Cle = "metier", Intitule = "Métier", Ordre = 1, PrevuDu = new DateOnly(2027, 1, 4), PrevuAu = new DateOnly(2027, 2, 1) }] };
    private readonly Entreprise _firme = new() { RaisonSociale = "Firme" };
    private readonly Partenaire _partenaire = new() { Nom = "Mission locale" };
    private readonly Personne _sam = new() { Prenom = "Sam", Nom = "Durand" };

    [Fact]
    public void Une_etape_devient_un_tour_le_jour_prevu_puis_attend_sa_porte()
    {
        var tour = Assert.Single(Tours());
        Assert.Equal(("Étape 1, Métier", "Conseiller OPCO", "Commencer l’étape", new DateOnly(2027, 1, 4)), (tour.Objet, tour.Qui, tour.Pourquoi, tour.APartirDu!.Value));
        Assert.False(tour.EstOuvert(new DateOnly(2027, 1, 3)));
        Assert.True(tour.EstOuvert(new DateOnly(2027, 1, 4)));
        _action.Etapes[0].Passer("Demarrer", Role.ConseillerOpco);
        tour = Assert.Single(Tours());
        Assert.Equal(("Réunir ce qu’il faut pour passer l’étape", new DateOnly(2027, 2, 1), (DateOnly?)null), (tour.Pourquoi, tour.Jusquau!.Value, tour.APartirDu));
        _action.Etapes[0].Passer("Terminer", Role.ConseillerOpco);
        Assert.Empty(Tours());
    }

    [Theory]
    [InlineData(new string[0], false, false, "Conseiller OPCO", "Rappeler l’entreprise contactée")]
    [InlineData(new[] { "Interesser" }, false, false, "Firme", "Déclarer sa difficulté à recruter")]
    [InlineData(new[] { "Interesser" }, true, false, "Conseiller OPCO", "Obtenir l’engagement de l’entreprise")]
    [InlineData(new[] { "Interesser", "Engager" }, true, false, "Firme", "Dire combien de postes, lesquels et pour quand")]
    [InlineData(new[] { "Interesser", "Engager" }, true, true, null, null)]
    public void Un_besoin_va_de_l_appel_aux_postes(string[] transitions, bool declaree, bool poste, string? qui, string? pourquoi)
    {
        var besoin = new BesoinEntreprise { ActionId = _action.Id, EntrepriseId = _firme.Id, DifficulteDeclareeLe = declaree ? new DateOnly(2026, 11, 2) : null };
        foreach (var transition in transitions) Assert.True(besoin.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var tours = Tours(f => f with { Besoins = [besoin], Postes = poste ? [UnPoste()] : [] }).Where(t => t.Genre == GenreDeTour.Besoin).Select(t => ((string?)t.Qui, (string?)t.Pourquoi));
        Assert.Equal(qui is null ? [] : [(qui, pourquoi)], tours);
    }

    [Fact]
    public void Un_partenaire_doit_les_personnes_qui_manquent()
    {
        var engagement = new EngagementPartenaire { ActionId = _action.Id, PartenaireId = _partenaire.Id, Cible = 9 };
        engagement.Passer("Accepter", Role.ConseillerOpco);
        var orientees = Enumerable.Range(0, 4).Select(_ => new Candidature { ActionId = _action.Id, PersonneId = _sam.Id, PartenaireId = _partenaire.Id }).ToList();
        var tour = Assert.Single(Tours(f => f with { Engagements = [engagement], Candidatures = orientees }), t => t.Genre == GenreDeTour.Partenaire);
        Assert.Equal(("Mission locale", Role.Partenaire, "Orienter encore 5\u00A0personnes (4 sur 9)"), (tour.Qui, tour.Role, tour.Pourquoi));
    }

    [Fact]
    public void Une_personne_proposee_attend_l_entreprise_puis_l_immersion_du_conseiller()
    {
        var poste = UnPoste();
        var candidature = UneCandidature("Informer", "Selectionner", "Proposer");
        candidature.PosteId = poste.Id;
        Assert.Equal(("Firme", "Répondre à la proposition"), Seul(GenreDeTour.Candidature, f => f with { Candidatures = [candidature], Postes = [poste] }));
        candidature.AccepteeParEntrepriseLe = new DateOnly(2026, 11, 20);
        Assert.Equal(("Conseiller OPCO", "Préparer l’immersion"), Seul(GenreDeTour.Candidature, f => f with { Candidatures = [candidature], Postes = [poste] }));
    }

    [Fact]
    public void Une_preuve_qui_va_finir_se_redemande_trente_jours_avant()
    {
        var candidature = UneCandidature();
        candidature.PreuveValableJusquau = new DateOnly(2027, 1, 31);
        var tour = Assert.Single(Tours(f => f with { Candidatures = [candidature] }), t => t.Cle.EndsWith("preuve", StringComparison.Ordinal));
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 31)), (tour.APartirDu!.Value, tour.Jusquau!.Value));
    }

    [Fact]
    public void Une_immersion_finie_attend_les_deux_bilans()
    {
        var immersion = new Pmsmp { ActionId = _action.Id, PersonneId = _sam.Id, EntrepriseId = _firme.Id, Du = new DateOnly(2027, 1, 11), Au = new DateOnly(2027, 1, 22) };
        foreach (var transition in new[] { "PreparerSignature", "Signer", "Demarrer", "Terminer" }) Assert.True(immersion.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var tours = Tours(f => f with { Immersions = [immersion] }).Where(t => t.Genre == GenreDeTour.Immersion).ToList();
        Assert.Equal(["Donner le bilan de l’immersion", "Recueillir le bilan de la personne"], tours.Select(t => t.Pourquoi));
        immersion.BilanEntreprise = "Bien";
        Assert.Equal("Recueillir le bilan de la personne", Assert.Single(Tours(f => f with { Immersions = [immersion] }), t => t.Genre == GenreDeTour.Immersion).Pourquoi);
    }

    [Fact]
    public void Le_programme_se_revoit_dans_les_deux_mois_du_debut()
    {
        var contrat = UnContrat("PreparerSignature", "Signer", "Executer");
        var tours = Tours(f => f with { Contrats = [contrat] }).Where(t => t.Genre == GenreDeTour.Contrat).ToList();
        Assert.Equal(("Firme", "Examiner le programme avec le salarié", Debut, new DateOnly(2027, 5, 1)), (tours[0].Qui, tours[0].Pourquoi, tours[0].APartirDu!.Value, tours[0].Jusquau!.Value));
        Assert.Equal(("Noter que le contrat est fini", new DateOnly(2027, 12, 31)), (tours[1].Pourquoi, tours[1].APartirDu!.Value));
        contrat.RevueAdequationLe = new DateOnly(2027, 4, 1);
        Assert.Equal("Noter que le contrat est fini", Assert.Single(Tours(f => f with { Contrats = [contrat] }), t => t.Genre == GenreDeTour.Contrat).Pourquoi);
    }

    [Fact]
    public void Le_silence_de_vingt_jours_fait_constater_l_accord_le_lendemain()
    {
        var contrat = UnContrat("PreparerSignature", "Signer");
        var depot = new Depot { ActionId = _action.Id, ContratId = contrat.Id, TransmisLe = Debut, RecuLe = Debut };
        foreach (var (transition, role) in new[] { ("Transmettre", Role.ConseillerOpco), ("Recevoir", Role.GestionnaireOpco) }) Assert.True(depot.Passer(transition, role).EstFait, transition);
        var tours = Tours(f => f with { Contrats = [contrat], Depots = [depot] }).Where(t => t.Genre == GenreDeTour.Depot).ToList();
        Assert.Equal(["Décider de la prise en charge"], tours.Where(t => t.EstOuvert(new DateOnly(2027, 3, 21))).Select(t => t.Pourquoi));
        Assert.Equal(["Constater l’accord tacite"], tours.Where(t => t.EstOuvert(new DateOnly(2027, 3, 22))).Select(t => t.Pourquoi));
        depot.DelaiArrete = true;
        Assert.Null(Assert.Single(Tours(f => f with { Contrats = [contrat], Depots = [depot] }), t => t.Genre == GenreDeTour.Depot).Jusquau);
    }

    [Fact]
    public void Ce_que_devient_une_personne_se_demande_a_la_fin_a_trois_et_a_six_mois()
    {
        var contrat = UnContrat("PreparerSignature", "Signer", "Executer", "Terminer");
        SortieStagiaire[] dites = [new() { ActionId = _action.Id, ContratId = contrat.Id, Jalon = Jalon.FinDeContrat }];
        var tours = Tours(f => f with { Contrats = [contrat], Sorties = dites }).Where(t => t.Genre == GenreDeTour.Sortie).Select(t => (t.APartirDu!.Value, t.DernierJour, t.Pourquoi));
        Assert.Equal([(new DateOnly(2028, 3, 31), (DateOnly?)new DateOnly(2028, 9, 30), "Demander ce que devient la personne, à 3 mois"), (new DateOnly(2028, 6, 30), new DateOnly(2028, 12, 30), "Demander ce que devient la personne, à 6 mois")], tours);
    }

    [Fact]
    public void Une_reunion_se_convoque_se_tient_puis_son_compte_rendu_s_approuve()
    {
        var reunion = new ReunionCopil { ActionId = _action.Id, Le = new DateOnly(2026, 12, 11), ActionsASuivre = [new ActionASuivre { Intitule = "Appeler", Responsable = "Alix", Echeance = new DateOnly(2026, 12, 20) }] };
        Assert.Equal(["Convoquer les membres", "Faire ce qu’a demandé le COPIL du 11/12/2026"], Copil());
        reunion.Passer("Convoquer", Role.ConseillerOpco);
        reunion.Passer("Tenir", Role.ConseillerOpco);
        reunion.ActionsASuivre[0].FaiteLe = new DateOnly(2026, 12, 15);
        Assert.Equal(["Faire approuver le compte rendu"], Copil());

        IEnumerable<string> Copil() => Tours(f => f with { Reunions = [reunion] }).Where(t => t.Genre == GenreDeTour.Copil).Select(t => t.Pourquoi);
    }

    [Fact]
    public void Le_dernier_lien_d_une_personne_se_renouvelle_une_semaine_avant_sa_fin()
    {
        var ancien = new LienPersonnel { Empreinte = "a", ActionId = _action.Id, PersonneId = _sam.Id, ExpireLe = new DateTime(2027, 1, 10, 12, 0, 0, DateTimeKind.Utc) };
        var dernier = new LienPersonnel { Empreinte = "b", ActionId = _action.Id, PersonneId = _sam.Id, ExpireLe = new DateTime(2027, 1, 20, 12, 0, 0, DateTimeKind.Utc) };
        var tour = Assert.Single(Tours(f => f with { Candidatures = [UneCandidature()], Liens = [ancien, dernier] }), t => t.Genre == GenreDeTour.Lien);
        Assert.Equal((new DateOnly(2027, 1, 13), new DateOnly(2027, 1, 20)), (tour.APartirDu!.Value, tour.Jusquau!.Value));
    }

    [Fact]
    public void Un_parcours_se_retient_parmi_ses_variantes()
    {
        var (un, deux) = (new ParcoursFormation { ActionId = _action.Id, Nom = "Un" }, new ParcoursFormation { ActionId = _action.Id, Nom = "Deux" });
        Assert.Equal(("Conseiller OPCO", "Retenir un parcours"), Seul(GenreDeTour.Parcours, f => f with { Parcours = [un, deux] }));
        un.Passer("Retenir", Role.ConseillerOpco);
        Assert.DoesNotContain(Tours(f => f with { Parcours = [un, deux] }), t => t.Genre == GenreDeTour.Parcours);
    }

    private (string Qui, string Pourquoi) Seul(GenreDeTour genre, Func<FaitsAction, FaitsAction> avec)
    {
        var tour = Assert.Single(Tours(avec), t => t.Genre == genre);
        return (tour.Qui, tour.Pourquoi);
    }

    [Fact]
    public void Une_affectation_attend_le_copil_et_un_calendrier_publie_ceux_qu_il_faut_prevenir()
    {
        var affectation = new AffectationSoumise(Id<Affectation>.Nouveau(), 2, new DateOnly(2026, 12, 1));
        var tour = Assert.Single(Tours(f => f with { AffectationsSoumises = [affectation] }), t => t.Genre == GenreDeTour.Affectation);
        Assert.Equal(("Affectation n°\u00A02", "Conseiller OPCO", "Faire décider le COPIL et noter sa décision", new DateOnly(2026, 12, 1), "affectation"), (tour.Objet, tour.Qui, tour.Pourquoi, tour.Depuis!.Value, tour.Lien));
        var calendrier = new CalendrierAAnnoncer(Id<Calendrier>.Nouveau(), 3, new DateOnly(2027, 1, 5), ["CFPPA", "Firme et son alternant"]);
        tour = Assert.Single(Tours(f => f with { CalendriersAAnnoncer = [calendrier, calendrier with { Id = Id<Calendrier>.Nouveau(), APrevenir = [] }] }), t => t.Genre == GenreDeTour.Calendrier);
        Assert.Equal(("Calendrier n°\u00A03", "Prévenir 2\u00A0destinataires du calendrier publié", new DateOnly(2027, 1, 5)), (tour.Objet, tour.Pourquoi, tour.Depuis!.Value));
    }

    [Fact]
    public void Une_entreprise_doit_ses_avis_tant_que_les_personnes_sont_en_lice()
    {
        var poste = UnPoste();
        var (enLice, partie) = (UneCandidature("Selectionner"), UneCandidature("Selectionner"));
        Assert.True(partie.Passer("Desister", Role.ConseillerOpco).EstFait);
        var avis = new[] { enLice, partie }.Select((c, i) => new AvisSurCandidat { PosteId = poste.Id, CandidatureId = c.Id, DemandeLe = new DateOnly(2026, 12, 2 + i) }).ToList();
        IReadOnlyList<Tour> DesAvis() => [.. Tours(f => f with { Postes = [poste], Candidatures = [enLice, partie], AvisAttendus = avis }).Where(t => t.Genre == GenreDeTour.Affectation)];
        var tour = Assert.Single(DesAvis());
        Assert.Equal(("Avis de Firme", "Firme", Role.Employeur, "Dire oui, peut-être ou non à 1\u00A0personne présentée", new DateOnly(2026, 12, 2), _firme.Id), (tour.Objet, tour.Qui, tour.Role, tour.Pourquoi, tour.Depuis!.Value, tour.EntrepriseId!.Value));
        avis[0].Donner(Cohorte.Domaine.Planification.Affectations.AvisEntreprise.Oui, null, new DateOnly(2026, 12, 4));
        Assert.Empty(DesAvis());
    }

    [Fact]
    public void Toutes_etapes_closes_il_reste_les_enquetes_les_rappels_et_ce_qu_a_demande_le_copil()
    {
        foreach (var transition in new[] { "Demarrer", "Terminer" }) Assert.True(_action.Etapes[0].Passer(transition, Role.ConseillerOpco).EstFait, transition);
        var contrat = UnContrat("PreparerSignature", "Signer", "Executer", "Terminer");
        SortieStagiaire[] dites = [new() { ActionId = _action.Id, ContratId = contrat.Id, Jalon = Jalon.FinDeContrat }];
        var reunion = new ReunionCopil { ActionId = _action.Id, Le = new DateOnly(2027, 12, 15), ActionsASuivre = [new ActionASuivre { Intitule = "Envoyer le bilan", Responsable = "Alix", Echeance = new DateOnly(2028, 1, 20) }] };
        var rappel = new Echange { Texte = "Prendre des nouvelles", Auteur = "Alix", EntrepriseId = _firme.Id, Le = new DateOnly(2027, 12, 20), RelanceLe = new DateOnly(2028, 1, 10) };
        var besoin = new BesoinEntreprise { ActionId = _action.Id, EntrepriseId = _firme.Id };
        var tours = Tours(f => f with { Contrats = [contrat], Sorties = dites, Reunions = [reunion], Rappels = [rappel], Besoins = [besoin] });
        Assert.Equal(
            ["Demander ce que devient la personne, à 3 mois", "Demander ce que devient la personne, à 6 mois", "Faire ce qu’a demandé le COPIL du 15/12/2027", "Rappeler : Prendre des nouvelles"],
            tours.Select(t => t.Pourquoi).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Apres_un_contrat_abandonne_ou_rompu_avant_son_debut_le_contrat_est_de_nouveau_a_preparer()
    {
        var candidature = UneCandidature("Selectionner", "Proposer", "Retenir");
        Contrat De(params string[] transitions)
        {
            var contrat = new Contrat { ActionId = _action.Id, CandidatureId = candidature.Id, PersonneId = _sam.Id, EntrepriseId = _firme.Id, DateDebut = Debut, DateFin = new DateOnly(2027, 12, 31), RompuLe = new DateOnly(2027, 2, 26) };
            foreach (var transition in transitions) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
            return contrat;
        }

        string[] Cles(params Contrat[] contrats) => [.. Tours(f => f with { Candidatures = [candidature], Contrats = contrats }).Where(t => t.Genre == GenreDeTour.Candidature).Select(t => t.Pourquoi)];
        Assert.Equal(["Préparer le contrat"], Cles());
        Assert.Equal(["Préparer le contrat"], Cles(De("Abandonner")));
        Assert.Equal(["Préparer le contrat"], Cles(De("PreparerSignature", "Signer", "Rompre")));
        Assert.Empty(Cles(De()));
        Assert.Empty(Cles(De("Abandonner"), De()));
    }

    [Fact]
    public void L_assiduite_ne_se_demande_plus_quand_toutes_les_heures_sont_dites_ni_pour_ce_qui_precede_le_contrat()
    {
        var contrat = UnContrat("PreparerSignature", "Signer", "Executer");
        var parcours = new ParcoursFormation { ActionId = _action.Id, Nom = "Parcours" };
        parcours.Modules.Add(new ModuleFormation { ActionId = _action.Id, Intitule = "POEC", Heures = new Heures(400), Phase = PhaseFormation.Amont });
        Assert.Empty(Suivi());
        var module = new ModuleFormation { ActionId = _action.Id, Intitule = "Taille", Heures = new Heures(140) };
        parcours.Modules.Add(module);
        Assert.Equal([new DateOnly(2027, 4, 1)], Suivi());
        var releve = new SyntheseAssiduite { ContratId = contrat.Id, ModuleId = module.Id, HeuresRealisees = new Heures(100), AbsencesJustifiees = new Heures(30), ArreteeAu = new DateOnly(2027, 6, 30) };
        Assert.Equal([new DateOnly(2027, 7, 31)], Suivi(releve));
        releve.AbsencesInjustifiees = new Heures(10);
        Assert.Empty(Suivi(releve));

        IEnumerable<DateOnly> Suivi(params SyntheseAssiduite[] releves) => Tours(f => f with { Contrats = [contrat], Parcours = [parcours], Assiduites = releves }).Where(t => t.Genre == GenreDeTour.Suivi).Select(t => t.APartirDu!.Value);
    }

    [Fact]
    public void Personne_ne_demande_rien_d_un_contrat_rompu_avant_son_debut()
    {
        var contrat = UnContrat("PreparerSignature", "Signer");
        (contrat.DateConclusion, contrat.RompuLe) = (new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 26));
        Assert.True(contrat.Passer("Rompre", Role.Employeur).EstFait);
        Assert.Empty(Tours(f => f with { Contrats = [contrat], Depots = [new Depot { ActionId = _action.Id, ContratId = contrat.Id }] }).Where(t => t.Genre is GenreDeTour.Contrat or GenreDeTour.Depot or GenreDeTour.Sortie));
    }

    [Fact]
    public void Un_tour_du_partenaire_s_ouvre_ou_chacun_peut_agir_et_un_rappel_hors_de_l_action()
    {
        var engagement = new EngagementPartenaire { ActionId = _action.Id, PartenaireId = _partenaire.Id, Cible = 9 };
        var tour = Assert.Single(Tours(f => f with { Engagements = [engagement] }), t => t.Genre == GenreDeTour.Partenaire);
        Assert.Equal("/actions/A/candidats/orienter", tour.Adresse("A", new Acteur(null, "P", Role.Partenaire)));
        Assert.Equal("/actions/A/partenaires", tour.Adresse("A", new Acteur(null, "C", Role.ConseillerOpco)));
        var rappel = new Echange { Texte = "x", Auteur = "Alix", Le = Debut, RelanceLe = Debut };
        Assert.Equal($"/echanges/{rappel.Id}", TourDUnEchange.Sur(rappel, "Firme")!.Adresse("A", new Acteur(null, "C", Role.ConseillerOpco)));
    }

    private IReadOnlyList<Tour> Tours(Func<FaitsAction, FaitsAction>? avec = null)
    {
        var faits = new FaitsAction
        {
            Action = _action,
            Entreprises = new Dictionary<Id<Entreprise>, Entreprise> { [_firme.Id] = _firme },
            Partenaires = new Dictionary<Id<Partenaire>, Partenaire> { [_partenaire.Id] = _partenaire },
            Personnes = new Dictionary<Id<Personne>, Personne> { [_sam.Id] = _sam },
        };
        var tours = QuiDoitAgir.Tous(avec is null ? faits : avec(faits), Delais);
        Assert.Equal(tours.Count, tours.Select(t => t.Cle).Distinct().Count());
        return tours;
    }

    private Poste UnPoste() => new() { ActionId = _action.Id, EntrepriseId = _firme.Id, Intitule = "Ouvrier", Nombre = 1 };

    private Candidature UneCandidature(params string[] transitions)
    {
        var candidature = new Candidature { ActionId = _action.Id, PersonneId = _sam.Id, OrienteeLe = new DateOnly(2026, 11, 2) };
        foreach (var transition in transitions) Assert.True(candidature.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        return candidature;
    }

    private Contrat UnContrat(params string[] transitions)
    {
        var contrat = new Contrat { ActionId = _action.Id, PersonneId = _sam.Id, EntrepriseId = _firme.Id, DateDebut = Debut, DateFin = new DateOnly(2027, 12, 31) };
        foreach (var transition in transitions) Assert.True(contrat.Passer(transition, Role.ConseillerOpco).EstFait, transition);
        return contrat;
    }
}
