using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Suivi;
using static Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Actions.Criteres;

/// <summary>Gates of steps 9 to 14, and the cadence of the steering committee.</summary>
public sealed class CriteresDuContratTests
{
    private static readonly DateOnly Debut = new(2026, 1, 5);
    private static readonly DateOnly Fin = new(2026, 12, 4);
    private static readonly string[] Signe = ["PreparerSignature", "Signer"];
    private readonly Candidature _personne = Candidature(null, "Informer", "Selectionner", "Proposer", "Retenir", "Contractualiser");

    [Fact]
    public void Chaque_personne_retenue_a_un_contrat_signe()
    {
        var faits = Faits() with { Candidatures = [_personne], Contrats = [Contrat(_personne, Debut, Fin, 300, "PreparerSignature")] };
        Assert.Equal(EtatCritere.Manque, Juger("CON-SIGNES", faits).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("CON-SIGNES", faits with { Contrats = [Contrat(_personne, Debut, Fin, 300, Signe)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("CON-SIGNES", Faits()).Etat);
    }

    [Fact]
    public void Les_contrats_signes_sont_deposes_puis_decides()
    {
        var contrat = Contrat(_personne, Debut, Fin, 300, Signe);
        EtatCritere Selon(string code, params string[] transitions) => Juger(code, Faits() with { Contrats = [contrat], Depots = [Depot(contrat, transitions)] }).Etat;
        Assert.Equal(EtatCritere.Manque, Juger("DEP-TRANSMIS", Faits() with { Contrats = [contrat] }).Etat);
        Assert.Equal(EtatCritere.Manque, Selon("DEP-TRANSMIS"));
        Assert.Equal(EtatCritere.Rempli, Selon("DEP-TRANSMIS", "Transmettre"));
        Assert.Equal(EtatCritere.Manque, Selon("DEP-TRANSMIS", "Transmettre", "Recevoir", "Retourner"));
        Assert.Equal(EtatCritere.Manque, Selon("ENG-DECISION", "Transmettre", "Recevoir", "Instruire"));
        Assert.Equal(EtatCritere.Rempli, Selon("ENG-DECISION", "Transmettre", "Recevoir", "Accorder"));
        Assert.Equal(EtatCritere.Rempli, Selon("ENG-DECISION", "Transmettre", "Recevoir", "Refuser"));
        Assert.Equal(EtatCritere.Rempli, Selon("ENG-DECISION", "Transmettre", "Recevoir", "ConstaterAccordTacite"));
        Assert.Equal(EtatCritere.Manque, Juger("ENG-DECISION", Faits()).Etat);
    }

    [Fact]
    public void La_periode_est_passee_le_lendemain_du_dernier_jour()
    {
        var faits = Faits() with { Contrats = [Contrat(_personne, Debut, Fin, 300, Signe)] };
        Assert.Equal(EtatCritere.Manque, Juger("DER-PERIODE", faits, Fin).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("DER-PERIODE", faits, Fin.AddDays(1)).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("DER-PERIODE", Faits()).Etat);
    }

    [Fact]
    public void L_assiduite_est_arretee_pour_chaque_personne_et_chaque_module()
    {
        var (un, deux) = (Module("A", 140), Module("B", 161));
        var contrat = Contrat(_personne, Debut, Fin, 301, Signe);
        SyntheseAssiduite Releve(Cohorte.Domaine.Parcours.ModuleFormation module) => new() { ContratId = contrat.Id, ModuleId = module.Id };
        var faits = Faits() with { Contrats = [contrat], Parcours = [Parcours(Debut, Fin, un, deux)], Assiduites = [Releve(un)] };
        Assert.Equal("1 relevé sur 2 (une personne, un module).", Juger("DER-ASSIDUITE", faits).Preuve());
        Assert.Equal(EtatCritere.Rempli, Juger("DER-ASSIDUITE", faits with { Assiduites = [Releve(un), Releve(deux)] }).Etat);
    }

    [Fact]
    public void L_examen_d_adequation_est_note_pour_chaque_contrat()
    {
        var contrat = Contrat(_personne, Debut, Fin, 300, Signe);
        Assert.Equal(EtatCritere.Manque, Juger("DER-ADEQUATION", Faits() with { Contrats = [contrat] }).Etat);
        contrat.RevueAdequationLe = Debut.AddDays(50);
        Assert.Equal(EtatCritere.Rempli, Juger("DER-ADEQUATION", Faits() with { Contrats = [contrat] }).Etat);
    }

    [Fact]
    public void Chaque_personne_est_evaluee_et_la_satisfaction_recueillie()
    {
        var contrat = Contrat(_personne, Debut, Fin, 300, Signe);
        var faits = Faits() with { Contrats = [contrat] };
        Assert.Equal(EtatCritere.Manque, Juger("EVA-STAGIAIRES", faits).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("EVA-STAGIAIRES", faits with { Evaluations = [new EvaluationFinale { ContratId = contrat.Id }] }).Etat);
        EnqueteSatisfaction De(Repondant repondant) => new() { Repondant = repondant, Note = 3 };
        Assert.Equal(EtatCritere.Manque, Juger("EVA-SATISFACTION", faits with { Enquetes = [De(Repondant.Salarie)] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("EVA-SATISFACTION", faits with { Enquetes = [De(Repondant.Employeur)] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("EVA-SATISFACTION", faits with { Enquetes = [De(Repondant.Salarie), De(Repondant.Employeur)] }).Etat);
    }

    [Fact]
    public void La_suite_de_chaque_personne_est_connue_a_la_fin_du_contrat()
    {
        var contrat = Contrat(_personne, Debut, Fin, 300, Signe);
        EtatCritere Selon(Jalon jalon) => Juger("REC-ISSUES", Faits() with { Contrats = [contrat], Sorties = [new SortieStagiaire { ContratId = contrat.Id, Jalon = jalon, Issue = Issue.Cdi }] }).Etat;
        Assert.Equal(EtatCritere.Rempli, Selon(Jalon.FinDeContrat));
        Assert.Equal(EtatCritere.Manque, Selon(Jalon.TroisMois));
    }

    [Theory]
    [InlineData("2026-02-10", EtatCritere.Rempli)] // before the last day of the review, 5 March: none is due
    [InlineData("2026-03-05", EtatCritere.Rempli)]
    [InlineData("2026-03-06", EtatCritere.Manque)] // the review was due when the contract ended
    public void Un_contrat_rompu_ne_bloque_ni_la_revue_qui_n_etait_pas_due_ni_l_evaluation(string rompuLe, EtatCritere revue)
    {
        var (suivi, rompu) = (Contrat(_personne, Debut, Fin, 300, Signe), Contrat(_personne, Debut, Fin, 300, [.. Signe, "Executer", "Rompre"]));
        (suivi.RevueAdequationLe, rompu.RompuLe) = (Debut.AddDays(50), DateOnly.Parse(rompuLe, null));
        var faits = Faits() with { Contrats = [suivi, rompu], Evaluations = [new EvaluationFinale { ContratId = suivi.Id }], Sorties = [new SortieStagiaire { ContratId = suivi.Id, Jalon = Jalon.FinDeContrat, Issue = Issue.Cdi }] };
        Assert.Equal(revue, Juger("DER-ADEQUATION", faits).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("EVA-STAGIAIRES", faits).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("REC-ISSUES", faits).Etat);
    }

    [Fact]
    public void Un_contrat_rompu_avant_son_debut_ne_se_depose_ni_ne_se_suit()
    {
        var (tenu, rompu) = (Contrat(_personne, Debut, Fin, 300, Signe), Contrat(_personne, Debut, Fin, 300, [.. Signe, "Rompre"]));
        rompu.RompuLe = Debut.AddDays(-1);
        var faits = Faits() with { Candidatures = [_personne], Contrats = [tenu, rompu], Depots = [Depot(tenu, "Transmettre", "Recevoir", "Accorder"), Depot(rompu)], Sorties = [new SortieStagiaire { ContratId = tenu.Id, Jalon = Jalon.FinDeContrat, Issue = Issue.Cdi }] };
        foreach (var code in new[] { "DEP-TRANSMIS", "ENG-DECISION", "REC-ISSUES", "CON-SIGNES" }) Assert.Equal(EtatCritere.Rempli, Juger(code, faits).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("CON-SIGNES", faits with { Contrats = [rompu] }).Etat);
    }

    [Fact]
    public void L_assiduite_ne_s_attend_pas_pour_ce_qui_precede_le_contrat()
    {
        var (amont, module) = (Module("POEC", 400), Module("A", 140));
        amont.Phase = Cohorte.Domaine.Parcours.PhaseFormation.Amont;
        var contrat = Contrat(_personne, Debut, Fin, 140, Signe);
        var faits = Faits() with { Contrats = [contrat], Parcours = [Parcours(Debut, Fin, amont, module)], Assiduites = [new SyntheseAssiduite { ContratId = contrat.Id, ModuleId = module.Id }] };
        Assert.Equal("1 relevé sur 1 (une personne, un module).", Juger("DER-ASSIDUITE", faits).Preuve());
    }

    [Fact]
    public void Le_bilan_est_approuve_par_une_decision_du_copil()
    {
        var bilan = new Bilan();
        Assert.Equal(EtatCritere.Manque, Juger("REC-BILAN", Faits()).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("REC-BILAN", Faits() with { Bilan = bilan }).Etat);
        Assert.True(bilan.Approuver(Role.ConseillerOpco, new DecisionCopil { Objet = ObjetDecision.Bilan, Texte = "Approuvé" }, Fin, "[]").EstFait);
        Assert.Equal(EtatCritere.Rempli, Juger("REC-BILAN", Faits() with { Bilan = bilan }).Etat);
    }

    [Theory]
    [InlineData("2025-11-01,2025-12-31", "2026-01-20", EtatCritere.Rempli)] // 60 days before the start
    [InlineData("2025-10-31,2025-12-31", "2026-01-20", EtatCritere.Manque)] // 61 days before the start
    [InlineData("2026-01-10,2026-05-10", "2026-05-11", EtatCritere.Rempli)] // 120 days during the contract
    [InlineData("2026-01-10,2026-05-11", "2026-05-12", EtatCritere.Manque)] // 121 days during the contract
    [InlineData("2026-01-10", "2026-05-10", EtatCritere.Rempli)] // the silence of today counts too: 120 days
    [InlineData("2026-01-10", "2026-05-11", EtatCritere.Manque)] // 121 days
    [InlineData("2026-05-10,2026-09-01", "2027-02-01", EtatCritere.Manque)] // none at the end
    [InlineData("2026-05-10,2026-09-01,2026-12-10", "2027-02-01", EtatCritere.Rempli)]
    [InlineData("", "2026-03-01", EtatCritere.Manque)]
    public void Le_copil_se_reunit_regulierement_et_une_fois_a_la_fin(string dates, string jour, EtatCritere attendu)
    {
        var reunions = dates.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => Reunion(DateOnly.Parse(d, null))).ToList();
        Assert.Equal(attendu, Juger("COP-CADENCE", Faits(Action(Debut, Fin)) with { Reunions = reunions }, DateOnly.Parse(jour, null)).Etat);
    }

    [Fact]
    public void Un_depassement_bloque_et_seule_une_base_legale_de_sa_regle_le_leve()
    {
        // 301 h over 8 months of 2022: 28.10 % of 1 071.33 h, more than 25 %.
        var faits = Faits() with { Parcours = [Parcours(new DateOnly(2022, 2, 14), new DateOnly(2022, 10, 13), Module("A", 301))] };
        var critere = CatalogueCriteres.De("PAR-CONFORMITE");
        Assert.Equal(EtatCritere.Manque, Porte.Evaluer(critere, Contexte(faits)).Etat);
        BaseLegale Base(string regle) => new() { Regle = regle, Type = TypeBaseLegale.AccordL632514, Reference = "Accord", Auteur = "G" };
        Assert.Equal(EtatCritere.Manque, Porte.Evaluer(critere, Contexte(faits with { BasesLegales = [Base("DUR-01")] })).Etat);
        Assert.Equal(EtatCritere.LeveParBaseLegale, Porte.Evaluer(critere, Contexte(faits with { BasesLegales = [Base("TRN-01")] })).Etat);
        var derogation = new Derogation { Critere = "PAR-CONFORMITE", Motif = "m", Reference = "r", Auteur = "a", PoseeLe = Jour, ExpireLe = Jour };
        Assert.Equal(EtatCritere.Manque, Porte.Evaluer(critere, Contexte(faits with { Derogations = [derogation] })).Etat);
    }

    [Fact]
    public void Sans_dates_la_conformite_n_est_pas_evaluee_jamais_remplie()
    {
        Assert.Equal(EtatCritere.NonEvalue, Juger("PAR-CONFORMITE", Faits()).Etat);
        Assert.Equal(EtatCritere.NonEvalue, Juger("CON-CONFORMES", Faits()).Etat);
        Assert.False(Porte.Evaluer(CatalogueCriteres.De("CON-CONFORMES"), Contexte(Faits())).EstLeve);
    }
}
