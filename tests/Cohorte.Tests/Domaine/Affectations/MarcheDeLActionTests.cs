using Cohorte.Domaine.Affectations;
using static Cohorte.Tests.Domaine.Affectations.MarcheDEssai;

namespace Cohorte.Tests.Domaine.Affectations;

public sealed class MarcheDeLActionTests
{
    private static readonly string[] AlphaBeta = ["Alpha", "Beta"];

    [Fact]
    public void Les_voeux_notes_et_les_avis_font_le_probleme()
    {
        var p = new MarcheDEssai().Offre("Alpha", 2).Offre("Beta", 1).Candidat("A", AlphaBeta, "Alpha oui", "Beta non").Candidat("B", null).Marche.Probleme;
        Assert.Equal([Poste("Alpha").ToString(), Poste("Beta").ToString()], p.Candidats[0].Voeux);
        Assert.Empty(p.Candidats[1].Voeux);
        Assert.Equal((2, 1, 2), (p.Entreprises[0].Capacite, p.Entreprises[0].NoteMinimale, p.Entreprises[0].Notes[Personne("A").ToString()]));
        Assert.Equal(0, p.Entreprises[1].Notes[Personne("A").ToString()]);
        Assert.Equal(2022, p.Tirage);
        Assert.Empty(p.Signes);
    }

    [Fact]
    public void Une_proposition_acceptee_compte_comme_un_voeu_et_un_oui()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", null).Deja("A", "Alpha", accord: true);
        Assert.Equal("A Alpha", marche.Places(marche.Regle));
        Assert.True(marche.Marche.VoeuxRepris(marche.Faits.Candidats[0]));
        Assert.Equal(new AvisRetenu(Cohorte.Domaine.Planification.Affectations.AvisEntreprise.Oui, null, true), marche.Marche.Avis(marche.Faits.Candidats[0], Poste("Alpha")));
    }

    [Fact]
    public void Une_proposition_sans_reponse_ne_vaut_pas_avis()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", null).Deja("A", "Alpha", accord: false);
        Assert.Empty(marche.Regle.Couples);
        Assert.Equal(["Alpha n’a pas donné d’avis."], marche.Mots.PourquoiPas(marche.Regle, Personne("A").ToString()));
    }

    [Fact]
    public void Ce_qui_est_note_l_emporte_sur_la_proposition()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1).Candidat("A", ["Beta"], "Alpha non", "Beta oui").Deja("A", "Alpha", accord: true);
        Assert.Equal("A Beta", marche.Places(marche.Regle));
    }

    [Theory]
    [InlineData(RaisonFixe.ContratSigne)]
    [InlineData(RaisonFixe.Retenue)]
    [InlineData(RaisonFixe.EnImmersion)]
    public void Une_place_acquise_ne_bouge_pas_et_prend_la_place_d_un_mieux_note(RaisonFixe raison)
    {
        var marche = new MarcheDEssai().Offre("Alpha", 1).Candidat("A", []).Candidat("B", ["Alpha"], "Alpha oui").Deja("A", "Alpha", true, raison);
        Assert.Equal("A Alpha", marche.Places(marche.Regle));
        Assert.Equal(["Alpha : toutes les places sont déjà acquises."], marche.Mots.PourquoiPas(marche.Regle, Personne("B").ToString()).Select(p => p.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Un_poste_pourvu_garde_ses_places_acquises()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 0).Candidat("A", []).Deja("A", "Alpha", true, RaisonFixe.ContratSigne);
        Assert.Equal(1, marche.Marche.Probleme.Entreprises[0].Capacite);
        Assert.Equal("A Alpha", marche.Places(marche.Regle));
    }

    [Fact]
    public void La_grille_compte_les_notes_et_leur_minimum()
    {
        var marche = new MarcheDEssai(EchelleDAvis.NoteSurCent).Offre("Alpha", 1).Candidat("A", ["Alpha"], "Alpha 72").Candidat("B", ["Alpha"], "Alpha 59").Candidat("C", ["Alpha"], "Alpha 71");
        Assert.Equal("A Alpha", marche.Places(marche.Regle));
        Assert.Equal(["Alpha a noté 59, sous le minimum de 60."], marche.Mots.PourquoiPas(marche.Regle, Personne("B").ToString()));
        Assert.Equal(["Alpha est complète : « 72 sur 100 » pour la dernière personne retenue, « 71 sur 100 » ici."], marche.Mots.PourquoiPas(marche.Regle, Personne("C").ToString()).Select(p => p.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Deux_postes_du_meme_rang_sont_refuses_un_rang_saute_ne_l_est_pas()
    {
        var (a, b) = (Poste("Alpha").Valeur, Poste("Beta").Valeur);
        Assert.Equal("voeux.rang", VoeuxDuCandidat.Ordonner(new Dictionary<Guid, int> { [a] = 2, [b] = 2 }).Refus[0].Code);
        Assert.Equal([b, a], VoeuxDuCandidat.Ordonner(new Dictionary<Guid, int> { [a] = 5, [b] = 1 }).Valeur);
    }

    [Fact]
    public void L_echelle_et_le_tirage_se_figent_au_premier_avis()
    {
        var reglages = ReglagesDeLAffectation.ParDefaut(default, new DateOnly(2027, 2, 8));
        Assert.Equal((EchelleDAvis.OuiPeutEtreNon, 60, 20_270_208), (reglages.Echelle, reglages.NoteMinimale, reglages.Tirage));
        Assert.True(reglages.Regler(EchelleDAvis.NoteSurCent, 50, 7, avisDonnes: false).EstFait);
        Assert.Equal("affectation.reglages", reglages.Regler(EchelleDAvis.NoteSurCent, 50, 8, avisDonnes: true).Refus[0].Code);
        Assert.Equal(7, reglages.Tirage);
        Assert.True(reglages.Regler(EchelleDAvis.NoteSurCent, 50, 7, avisDonnes: true).EstFait);
    }
}
