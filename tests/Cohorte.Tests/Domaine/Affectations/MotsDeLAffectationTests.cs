using Cohorte.Domaine.Affectations;
using static Cohorte.Tests.Domaine.Affectations.MarcheDEssai;

namespace Cohorte.Tests.Domaine.Affectations;

public sealed class MotsDeLAffectationTests
{
    private static readonly string[] AlphaBeta = ["Alpha", "Beta"];

    [Fact]
    public void Chaque_voeu_refuse_a_sa_phrase()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1)
            .Candidat("A", ["Alpha"], "Alpha oui").Candidat("B", AlphaBeta, "Alpha peut-être", "Beta non").Candidat("C", []).Candidat("D", ["Beta"]);
        var lue = marche.Regle;
        Assert.Equal("A Alpha", marche.Places(lue));
        Assert.Equal(["Alpha est complète : « oui » pour la dernière personne retenue, « peut-être » ici.", "Beta a dit non."], Pourquoi(marche, lue, "B"));
        Assert.Equal(["Aucun vœu noté."], Pourquoi(marche, lue, "C"));
        Assert.Equal(["Beta n’a pas donné d’avis."], Pourquoi(marche, lue, "D"));
        Assert.Empty(Pourquoi(marche, lue, "A"));
    }

    [Fact]
    public void A_avis_egal_le_tirage_est_nomme_et_une_main_qui_le_contredit_aussi()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", ["Alpha"], "Alpha oui").Candidat("B", ["Alpha"], "Alpha oui");
        var lue = marche.Regle;
        var gagnant = lue.Resultat.Tirage[0] == Personne("A").ToString() ? "A" : "B";
        var perdant = gagnant == "A" ? "B" : "A";
        Assert.Equal($"{gagnant} Alpha", marche.Places(lue));
        Assert.Equal(["Alpha est complète : à avis égal (« oui »), le tirage a départagé."], Pourquoi(marche, lue, perdant));
        Assert.Equal(["Alpha est complète : à avis égal (« oui »), la place est allée à quelqu’un que le tirage ne plaçait pas devant."], Pourquoi(marche, marche.Avec((perdant, "Alpha")), gagnant));
    }

    [Fact]
    public void Un_couple_bloquant_se_dit_avec_des_mots_de_personnes()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1).Candidat("A", AlphaBeta, "Alpha oui", "Beta oui").Candidat("B", AlphaBeta, "Alpha peut-être", "Beta oui");
        var lue = marche.Avec(("A", "Beta"), ("B", "Alpha"));
        var paire = Assert.Single(lue.Resultat.PairesBloquantes);
        Assert.Equal("A et Alpha : Alpha est son 1er vœu, alors que sa place est son 2e vœu ; l’entreprise a dit « oui », et elle reçoit B (« peut-être »).", marche.Mots.Preference(lue, paire).Replace('\u00A0', ' '));
        Assert.Equal("Deux personnes se préféreraient ailleurs : un candidat et un employeur.", MotsDeLAffectation.Preferences(1).Replace('\u00A0', ' '));
        Assert.Equal("Personne ne se préférerait ailleurs.", MotsDeLAffectation.Preferences(0));
    }

    [Fact]
    public void Une_place_libre_refusee_a_qui_la_veut_se_dit()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", ["Alpha"], "Alpha oui");
        var lue = marche.Avec();
        Assert.Equal("A et Alpha : Alpha est son 1er vœu, alors que cette personne n’a pas de place ; l’entreprise a dit « oui » et garde une place libre.", marche.Mots.Preference(lue, Assert.Single(lue.Resultat.PairesBloquantes)).Replace('\u00A0', ' '));
        Assert.Equal(["Alpha a dit « oui » et garde une place libre : ils se préféreraient."], Pourquoi(marche, lue, "A"));
    }

    private static IEnumerable<string> Pourquoi(MarcheDEssai marche, AffectationLue lue, string nom) => marche.Mots.PourquoiPas(lue, Personne(nom).ToString()).Select(p => p.Replace('\u00A0', ' '));
}
