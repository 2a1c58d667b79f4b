namespace Cohorte.Tests.Domaine.Affectations;

public sealed class FaitsDeLAffectationTests
{
    [Fact]
    public void Une_place_est_libre_tant_que_personne_n_y_est_propose()
    {
        var marche = new MarcheDEssai().Offre("Alpha", 2).Offre("Beta", 0).Candidat("A", null).Deja("A", "Alpha", accord: false).Candidat("B", null);
        Assert.True(marche.Faits.APlaceLibre(MarcheDEssai.Poste("Alpha").ToString()));
        Assert.False(marche.Candidat("C", null).Deja("C", "Alpha", accord: true).Faits.APlaceLibre(MarcheDEssai.Poste("Alpha").ToString()));
        Assert.False(marche.Faits.APlaceLibre(MarcheDEssai.Poste("Beta").ToString()));
        Assert.False(marche.Faits.APlaceLibre("inconnu"));
    }
}
