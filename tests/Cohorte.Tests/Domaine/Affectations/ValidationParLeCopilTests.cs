using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Affectation = Cohorte.Domaine.Affectations.Affectation;
using MethodeAffectation = Cohorte.Domaine.Planification.Affectations.MethodeAffectation;

namespace Cohorte.Tests.Domaine.Affectations;

public sealed class ValidationParLeCopilTests
{
    private static readonly Acteur Conseiller = new(null, "Camille", Role.ConseillerOpco);
    private static readonly DateOnly Jour = new(2026, 11, 25);

    private static MarcheDEssai Deux => new MarcheDEssai().Offre("Alpha", 1).Candidat("A", ["Alpha"], "Alpha oui").Candidat("B", ["Alpha"], "Alpha peut-être");

    [Fact]
    public void Une_affectation_qui_tient_encore_se_valide_avec_sa_decision()
    {
        var affectation = Soumettre(Deux);
        var decision = new DecisionCopil { Texte = "Retenus", Objet = ObjetDecision.Candidats };
        Assert.True(Valider(affectation, Deux, decision).EstFait);
        Assert.Equal((EtatAffectation.Validee, Jour, "Camille", decision.Id), (affectation.Etat, affectation.ValideeLe!.Value, affectation.ValideePar, affectation.DecisionId!.Value));
        Assert.Equal("transition.impossible", Valider(affectation, Deux).Refus[0].Code);
    }

    [Fact]
    public void Un_avis_sans_quorum_ne_valide_rien() =>
        Assert.Equal("affectation.avis", Valider(Soumettre(Deux), Deux, new DecisionCopil { Texte = "Avis", EstAvis = true }).Refus[0].Code);

    [Fact]
    public void Un_autre_role_est_refuse() =>
        Assert.Equal("transition.role", ValidationParLeCopil.Valider(Soumettre(Deux), null, Deux.Faits, Deux.Mots, null, new(null, "G", Role.GestionnaireOpco), Jour).Refus[0].Code);

    [Fact]
    public void Une_personne_partie_un_poste_ferme_une_place_prise_la_rendent_perimee()
    {
        Assert.Equal("A n’est plus dans la sélection. Calculez et soumettez une nouvelle affectation.", Valider(Soumettre(Deux), new MarcheDEssai().Offre("Alpha", 1).Candidat("B", []), mots: Deux).Refus[0].Message);
        Assert.Equal("Alpha a fermé son poste. Calculez et soumettez une nouvelle affectation.", Valider(Soumettre(Deux), new MarcheDEssai().Candidat("A", []), mots: Deux).Refus[0].Message);
        Assert.Equal("Alpha n’offre plus que 0\u00A0place. Calculez et soumettez une nouvelle affectation.", Valider(Soumettre(Deux), new MarcheDEssai().Offre("Alpha", 0).Candidat("A", [])).Refus[0].Message);
        var ailleurs = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1).Candidat("A", []).Deja("A", "Beta", true, RaisonFixe.ContratSigne);
        Assert.Equal("A a depuis une place acquise ailleurs. Calculez et soumettez une nouvelle affectation.", Valider(Soumettre(Deux), ailleurs).Refus[0].Message);
    }

    [Fact]
    public void Soumettre_remplace_ce_qui_etait_soumis_et_demande_un_motif_pour_une_autre_regle()
    {
        var premiere = Soumettre(Deux);
        var seconde = SoumissionAuCopil.Soumettre(Deux.Marche, Deux.Regle, "{}", MethodeAffectation.Score, "plus de places", [premiere], 1, Conseiller, default).Valeur;
        Assert.Equal((EtatAffectation.Remplacee, 2, "plus de places"), (premiere.Etat, seconde.Numero, seconde.MotifMethode));
        Assert.Equal("affectation.motif", SoumissionAuCopil.Soumettre(Deux.Marche, Deux.Regle, "{}", MethodeAffectation.Score, null, [], 0, Conseiller, default).Refus[0].Code);
        Assert.Equal("affectation.vide", SoumissionAuCopil.Soumettre(Deux.Marche, Deux.Avec(), "{}", MethodeAffectation.Stable, null, [], 0, Conseiller, default).Refus[0].Code);
    }

    [Fact]
    public void Une_affectation_validee_reste_jusqu_a_la_validation_de_la_suivante()
    {
        var (premiere, seconde) = (Soumettre(Deux), Soumettre(Deux));
        Assert.True(Valider(premiere, Deux).EstFait);
        Assert.True(ValidationParLeCopil.Valider(seconde, premiere, Deux.Faits, Deux.Mots, null, Conseiller, Jour).EstFait);
        Assert.Equal((EtatAffectation.Remplacee, EtatAffectation.Validee), (premiere.Etat, seconde.Etat));
    }

    [Fact]
    public void La_validation_propose_garde_l_accord_et_met_en_reserve()
    {
        var poste = new Poste { Intitule = "Poste", Nombre = 1 };
        var placee = Candidature("Selectionner");
        Assert.True(ReportDesPlaces.Proposer(placee, poste, accord: true, Role.ConseillerOpco, Jour).EstFait);
        Assert.Equal((EtatCandidature.Proposee, poste.Id, Jour), (placee.Etat, placee.PosteId!.Value, placee.AccepteeParEntrepriseLe!.Value));

        var ailleurs = Candidature("Selectionner", "Proposer");
        (ailleurs.PosteId, ailleurs.AccepteeParEntrepriseLe) = (Id<Poste>.Nouveau(), Jour);
        Assert.True(ReportDesPlaces.Proposer(ailleurs, poste, accord: false, Role.ConseillerOpco, Jour).EstFait);
        Assert.Equal((EtatCandidature.Proposee, poste.Id, null), (ailleurs.Etat, ailleurs.PosteId!.Value, ailleurs.AccepteeParEntrepriseLe));

        var sansPlace = Candidature("Selectionner", "Proposer");
        sansPlace.PosteId = Id<Poste>.Nouveau();
        Assert.True(ReportDesPlaces.MettreEnReserve(sansPlace, Role.ConseillerOpco, Jour).EstFait);
        Assert.Equal((EtatCandidature.EnReserve, null), (sansPlace.Etat, sansPlace.PosteId));

        var retenue = Candidature("Selectionner", "Proposer", "Retenir");
        Assert.True(ReportDesPlaces.Proposer(retenue, poste, true, Role.ConseillerOpco, Jour).EstFait);
        Assert.Equal(EtatCandidature.Retenue, retenue.Etat);
    }

    private static Candidature Candidature(params string[] pas)
    {
        var candidature = new Candidature();
        foreach (var p in pas) Assert.True(candidature.Passer(p, Role.ConseillerOpco).EstFait);
        return candidature;
    }

    private static Affectation Soumettre(MarcheDEssai marche) => SoumissionAuCopil.Soumettre(marche.Marche, marche.Regle, "{}", MethodeAffectation.Stable, null, [], 0, Conseiller, default).Valeur;

    private static Resultat Valider(Affectation affectation, MarcheDEssai actuel, DecisionCopil? decision = null, MarcheDEssai? mots = null) =>
        ValidationParLeCopil.Valider(affectation, null, actuel.Faits, (mots ?? actuel).Mots, decision, Conseiller, Jour);
}
