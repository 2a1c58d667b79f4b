using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Comptes;
using static Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Actions;

public sealed class ConduiteDEtapeTests
{
    private const Role Conseil = Role.ConseillerOpco;

    [Theory]
    [InlineData("depot", "contrats")]
    [InlineData("deroulement", "contrats")]
    [InlineData("engagement", "depot")]
    public void Le_graphe_du_modele_dit_ce_qui_vient_avant(string cle, string avant) => Assert.Contains(avant, Etape(Action(), cle).Dependances);

    [Fact]
    public void Le_deroulement_se_termine_apres_l_engagement_qu_il_peut_preceder()
    {
        var action = Action();
        Assert.DoesNotContain("engagement", Etape(action, "deroulement").Dependances);
        Assert.Contains("engagement", Etape(action, "deroulement").FermetureApres);
        var deroulement = Etape(action, "deroulement");
        deroulement.Criteres.Clear();
        Assert.True(ConduiteDEtape.Demarrer(deroulement, Contexte(Faits(action)), Conseil, "contrats signés hors du produit").EstFait);
        Assert.Equal("etape.fermeture", ConduiteDEtape.Terminer(deroulement, Contexte(Faits(action)), Conseil).Refus[0].Code);
        Assert.True(ConduiteDEtape.Ecarter(Etape(action, "engagement"), Conseil, "sans objet").EstFait);
        Assert.True(ConduiteDEtape.Terminer(deroulement, Contexte(Faits(action)), Conseil).EstFait);
        Assert.Equal(Jour, deroulement.ReelAu);
    }

    [Fact]
    public void Une_etape_ne_se_termine_pas_tant_que_sa_porte_est_fermee()
    {
        var action = Action();
        var metier = Etape(action, "metier");
        Assert.True(ConduiteDEtape.Demarrer(metier, Contexte(Faits(action)), Conseil, null).EstFait);
        var refus = ConduiteDEtape.Terminer(metier, Contexte(Faits(action)), Conseil).Refus;
        Assert.Equal(3, refus.Count);
        Assert.Contains(refus, r => r.Message.Contains("Aucune fiche ROME", StringComparison.Ordinal));
        Assert.Equal(EtatEtape.EnCours, metier.Etat);
    }

    [Fact]
    public void Ecarter_et_rouvrir_demandent_un_motif()
    {
        var etape = Etape(Action(), "pmsmp");
        Assert.Equal("etape.motif", ConduiteDEtape.Ecarter(etape, Conseil, " ").Refus[0].Code);
        Assert.True(ConduiteDEtape.Ecarter(etape, Conseil, "personnes déjà connues").EstFait);
        Assert.Equal("etape.motif", ConduiteDEtape.Rouvrir(etape, Conseil, null).Refus[0].Code);
        Assert.True(ConduiteDEtape.Rouvrir(etape, Conseil, "finalement utile").EstFait);
    }

    [Fact]
    public void Une_etape_ecartee_libere_celles_qui_la_suivent()
    {
        var action = Action();
        Assert.Equal("etape.dependances", ConduiteDEtape.Demarrer(Etape(action, "besoin"), Contexte(Faits(action)), Conseil, null).Refus[0].Code);
        ConduiteDEtape.Ecarter(Etape(action, "metier"), Conseil, "métier déjà choisi");
        Assert.True(ConduiteDEtape.Demarrer(Etape(action, "besoin"), Contexte(Faits(action)), Conseil, null).EstFait);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Une_derogation_vaut_de_sa_pose_a_son_dernier_jour(int jours, bool attendu)
    {
        var derogation = new Derogation { Critere = "MET-ROME", Motif = "m", Reference = "r", Auteur = "a", PoseeLe = Jour, ExpireLe = Jour.AddDays(30) };
        var evalue = Porte.Evaluer(CatalogueCriteres.De("MET-ROME"), Contexte(Faits() with { Derogations = [derogation] }, Jour.AddDays(jours)));
        Assert.Equal(attendu, evalue.EstLeve);
        Assert.Equal(attendu ? EtatCritere.Deroge : EtatCritere.Manque, evalue.Etat);
    }

    [Fact]
    public void Une_derogation_expiree_depuis_explique_encore_une_etape_close()
    {
        var action = Action();
        var etape = Etape(action, "metier");
        etape.Criteres.RemoveAll(c => c != "MET-ROME");
        var faits = Faits(action) with { Derogations = [new Derogation { Critere = "MET-ROME", Motif = "m", Reference = "r", Auteur = "a", PoseeLe = Jour, ExpireLe = Jour }] };
        ConduiteDEtape.Demarrer(etape, Contexte(faits), Conseil, null);
        Assert.True(ConduiteDEtape.Terminer(etape, Contexte(faits), Conseil).EstFait);
        Assert.Equal(EtatCritere.Deroge, Assert.Single(Porte.Evaluer(etape, Contexte(faits, Jour.AddYears(1)))).Etat);
    }

    [Fact]
    public void Bloquee_se_deduit_du_retard_et_d_une_etape_rouverte()
    {
        var action = Action();
        var (metier, besoin) = (Etape(action, "metier"), Etape(action, "besoin"));
        metier.PrevuAu = Jour.AddDays(-1);
        ConduiteDEtape.Demarrer(metier, Contexte(Faits(action)), Conseil, null);
        bool Bloquee(Etape etape) => Porte.EstBloquee(etape, action.Etapes, Porte.Evaluer(etape, Contexte(Faits(action))), Jour);
        Assert.True(Bloquee(metier));
        metier.PrevuAu = Jour;
        Assert.False(Bloquee(metier));
        ConduiteDEtape.Ecarter(metier, Conseil, "déjà fait");
        ConduiteDEtape.Demarrer(besoin, Contexte(Faits(action)), Conseil, null);
        Assert.False(Bloquee(besoin));
        ConduiteDEtape.Rouvrir(metier, Conseil, "une entreprise se retire");
        Assert.True(Bloquee(besoin));
    }

    [Fact]
    public void Une_adaptation_change_le_rang_les_dates_et_les_dependances_et_refuse_une_boucle()
    {
        var action = Action();
        var parcours = Etape(action, "parcours");
        AdaptationDEtape Vers(int ordre, params string[] dependances) => new() { Intitule = "Parcours", Ordre = ordre, Dependances = dependances };
        Assert.True(AdaptationDEtape.Appliquer(action.Etapes, parcours, Vers(1)).EstFait);
        Assert.Equal(1, parcours.Ordre);
        Assert.Equal(Enumerable.Range(1, 14), action.Etapes.Select(e => e.Ordre).Order());
        Assert.Equal("etape.boucle", AdaptationDEtape.Appliquer(action.Etapes, Etape(action, "metier"), new AdaptationDEtape { Intitule = "M", Ordre = 2, Dependances = ["besoin"] }).Refus[0].Code);
        Assert.Equal("etape.dependance", AdaptationDEtape.Appliquer(action.Etapes, parcours, Vers(1, "parcours")).Refus[0].Code);
        Assert.Equal("etape.ordre", AdaptationDEtape.Appliquer(action.Etapes, parcours, Vers(15)).Refus[0].Code);
        Assert.Equal("etape.dates", AdaptationDEtape.Appliquer(action.Etapes, parcours, Vers(1) with { PrevuDu = Jour, PrevuAu = Jour.AddDays(-1) }).Refus[0].Code);
    }

    [Fact]
    public void Une_etape_repetee_suit_la_premiere_et_precede_ce_qui_la_suivait()
    {
        var action = Action();
        var copie = AdaptationDEtape.Repeter(action.Etapes, Etape(action, "selection"), "seconde vague");
        Assert.Equal(("selection-2", 8), (copie.Cle, copie.Ordre));
        Assert.Equal(["selection"], copie.Dependances);
        Assert.Contains("selection-2", Etape(action, "pmsmp").Dependances);
        Assert.Equal(9, Etape(action, "pmsmp").Ordre);
    }

    private static Etape Etape(ActionCollective action, string cle) => action.Etapes.Single(e => e.Cle == cle);
}
