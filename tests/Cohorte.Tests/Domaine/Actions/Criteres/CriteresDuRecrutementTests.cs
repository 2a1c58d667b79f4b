using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Partenaires;
using static Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Actions.Criteres;

/// <summary>Gates of steps 5 to 8: partners, providers, selection, immersion.</summary>
public sealed class CriteresDuRecrutementTests
{
    private static readonly Action<Candidature> Verifiee = c => (c.AccepteeParEntrepriseLe, c.Categorie, c.PreuveVueLe) = (Jour, CategoriePublic.DemandeurEmploi, Jour);

    [Fact]
    public void Un_partenaire_au_moins_a_un_nombre_a_orienter()
    {
        Assert.Equal(EtatCritere.Manque, Juger("SOU-PARTENAIRE", Faits() with { Engagements = [new EngagementPartenaire()] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("SOU-PARTENAIRE", Faits() with { Engagements = [new EngagementPartenaire { Cible = 5 }] }).Etat);
    }

    [Theory]
    [InlineData(22, EtatCritere.Manque)]
    [InlineData(23, EtatCritere.Rempli)]
    public void Les_orientations_prevues_suffisent_aux_postes(int cible, EtatCritere attendu)
    {
        // 9 posts × 2.5 = 22.5, rounded up: 23 orientations.
        var faits = Faits() with { Postes = [Poste(Alpha, 9)], Engagements = [new EngagementPartenaire { Cible = cible }] };
        Assert.Equal(attendu, Juger("SOU-PREVISION", faits).Etat);
    }

    [Fact]
    public void Sans_poste_aucune_prevision_ne_suffit() => Assert.Equal(EtatCritere.Manque, Juger("SOU-PREVISION", Faits() with { Engagements = [new EngagementPartenaire { Cible = 50 }] }).Etat);

    [Fact]
    public void Chaque_module_a_un_organisme_retenu_par_une_decision_prise_avec_le_quorum()
    {
        var prestataire = new Prestataire { Nom = "Centre" };
        var decision = new DecisionCopil { Objet = ObjetDecision.ChoixPrestataires, Texte = "Retenu" };
        var avis = new DecisionCopil { Objet = ObjetDecision.ChoixPrestataires, Texte = "Avis", EstAvis = true };
        var autre = new DecisionCopil { Objet = ObjetDecision.Candidats, Texte = "Autre" };
        EtatCritere Selon(DecisionCopil? d, Prestataire? p)
        {
            var module = Module("A", 10);
            (module.DecisionId, module.PrestataireId) = (d?.Id, p?.Id);
            return Juger("PRE-DECISIONS", Faits() with { Reunions = [Reunion(Jour, decision, avis, autre)], Parcours = [Parcours(null, null, module)], Prestataires = Prestataires(prestataire) }).Etat;
        }

        Assert.Equal(EtatCritere.Rempli, Selon(decision, prestataire));
        Assert.Equal(EtatCritere.Manque, Selon(avis, prestataire));
        Assert.Equal(EtatCritere.Manque, Selon(autre, prestataire));
        Assert.Equal(EtatCritere.Manque, Selon(null, prestataire));
        Assert.Equal(EtatCritere.Manque, Selon(decision, null));
    }

    [Theory]
    [InlineData("2026-09-01", "2027-06-30", EtatCritere.Rempli)]
    [InlineData("2026-09-02", "2027-06-30", EtatCritere.Manque)]
    [InlineData("2026-09-01", "2027-06-29", EtatCritere.Manque)]
    [InlineData(null, null, EtatCritere.Manque)]
    public void Les_certificats_couvrent_tout_le_parcours(string? du, string? au, EtatCritere attendu)
    {
        var prestataire = new Prestataire { Nom = "Centre", QualiopiDu = du is null ? null : DateOnly.Parse(du, null), QualiopiAu = au is null ? null : DateOnly.Parse(au, null) };
        var module = Module("A", 10);
        module.PrestataireId = prestataire.Id;
        Assert.Equal(attendu, Juger("PRE-CERTIFICATS", Faits() with { Parcours = [Parcours(new DateOnly(2026, 9, 1), new DateOnly(2027, 6, 30), module)], Prestataires = Prestataires(prestataire) }).Etat);
    }

    [Fact]
    public void Autant_de_propositions_acceptees_que_de_postes_ou_des_postes_fermes()
    {
        Candidature Acceptee() => Candidature(c => c.AccepteeParEntrepriseLe = Jour, "Informer", "Selectionner", "Proposer");
        var faits = Faits() with { Postes = [Poste(Alpha, 2)], Candidatures = [Acceptee(), Candidature(null, "Informer", "Selectionner", "Proposer")] };
        Assert.Equal("1 proposition acceptée pour 2 postes.", Juger("SEL-POSTES", faits).Preuve());
        Assert.Equal(EtatCritere.Rempli, Juger("SEL-POSTES", faits with { Candidatures = [Acceptee(), Acceptee()] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("SEL-POSTES", faits with { Postes = [Poste(Alpha), Poste(Beta, transitions: "Fermer")] }).Etat);
        Assert.Equal(EtatCritere.Rempli, Juger("SEL-POSTES", faits with { Postes = [Poste(Alpha, transitions: "Fermer")] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("SEL-POSTES", faits with { Postes = [] }).Etat);
        var partie = Candidature(c => c.AccepteeParEntrepriseLe = Jour, "Informer", "Selectionner", "Proposer", "Desister");
        Assert.Equal(EtatCritere.Manque, Juger("SEL-POSTES", faits with { Candidatures = [Acceptee(), partie] }).Etat);
    }

    [Fact]
    public void Les_conditions_sont_verifiees_preuve_vue_pour_chaque_personne_acceptee()
    {
        EtatCritere Selon(Action<Candidature> avec) => Juger("SEL-ELIGIBILITE", Faits() with { Candidatures = [Candidature(avec, "Informer", "Selectionner", "Proposer")] }).Etat;
        Assert.Equal(EtatCritere.Rempli, Selon(Verifiee));
        Assert.Equal(EtatCritere.Manque, Selon(c => (c.AccepteeParEntrepriseLe, c.Categorie) = (Jour, CategoriePublic.DemandeurEmploi)));
        Assert.Equal(EtatCritere.Manque, Selon(c => (c.AccepteeParEntrepriseLe, c.PreuveVueLe) = (Jour, Jour)));
        Assert.Equal(EtatCritere.Manque, Juger("SEL-ELIGIBILITE", Faits()).Etat);
    }

    [Fact]
    public void Chaque_refus_a_un_motif_et_une_suite()
    {
        EtatCritere Selon(Action<Candidature> avec) => Juger("SEL-REFUS", Faits() with { Candidatures = [Candidature(avec, "Refuser")] }).Etat;
        Assert.Equal(EtatCritere.Rempli, Selon(c => (c.MotifNonRetenue, c.Suite) = (MotifNonRetenue.Mobilite, "Autre projet")));
        Assert.Equal(EtatCritere.Manque, Selon(c => c.MotifNonRetenue = MotifNonRetenue.Mobilite));
        Assert.Equal(EtatCritere.Manque, Selon(c => c.Suite = "Autre projet"));
        Assert.Equal(EtatCritere.Rempli, Juger("SEL-REFUS", Faits()).Etat);
    }

    [Fact]
    public void Chaque_personne_retenue_a_fait_son_immersion_bilan_compris_ou_en_est_dispensee()
    {
        var faite = Candidature(null, "Informer", "Selectionner", "Proposer", "Immerger", "Retenir");
        var dispensee = Candidature(c => c.MotifDispenseImmersion = "Déjà salariée de l’entreprise", "Informer", "Selectionner", "Proposer", "Retenir");
        var faits = Faits() with { Candidatures = [faite, dispensee], Immersions = [Immersion(faite, "PreparerSignature", "Signer", "Demarrer", "Terminer", "Evaluer")] };
        Assert.Equal("1 immersion faite, 1 dispense.", Juger("PMS-BILANS", faits).Preuve());
        Assert.Equal(EtatCritere.Rempli, Juger("PMS-BILANS", faits).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("PMS-BILANS", faits with { Immersions = [Immersion(faite, "PreparerSignature", "Signer", "Demarrer", "Terminer")] }).Etat);
        Assert.Equal(EtatCritere.Manque, Juger("PMS-BILANS", faits with { Candidatures = [] }).Etat);
    }
}
