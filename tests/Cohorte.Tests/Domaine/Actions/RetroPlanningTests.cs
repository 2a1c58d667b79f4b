using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;

namespace Cohorte.Tests.Domaine.Actions;

public sealed class RetroPlanningTests
{
    private static readonly DateOnly Debut = new(2022, 2, 14);
    private static readonly DateOnly Fin = new(2022, 10, 13);
    private static readonly ModeleDeParcours Modele = LecteurModeles.Charger(Path.Combine(AppContext.BaseDirectory, "modeles")).Single(m => m.Code == "cp-experimental");

    [Fact]
    public void Les_contrats_finissent_la_veille_du_debut()
    {
        var action = Action();
        Assert.Equal((new DateOnly(2022, 1, 31), new DateOnly(2022, 2, 13)), Prevue(action, "contrats"));
    }

    [Theory]
    [InlineData("pmsmp", "2022-01-17", "2022-01-30")]
    [InlineData("selection", "2021-12-06", "2022-01-16")]
    [InlineData("metier", "2021-05-17", "2021-07-11")]
    [InlineData("depot", "2022-02-14", "2022-02-20")]
    [InlineData("engagement", "2022-02-21", "2022-03-13")]
    [InlineData("deroulement", "2022-02-14", "2022-10-13")]
    [InlineData("evaluation", "2022-10-14", "2022-11-03")]
    [InlineData("recrutement", "2022-11-04", "2022-11-17")]
    public void Les_durees_par_defaut_se_posent_autour(string cle, string du, string au) =>
        Assert.Equal((DateOnly.Parse(du, null), DateOnly.Parse(au, null)), Prevue(Action(), cle));

    [Fact]
    public void Parcours_et_periode_se_preparent_ensemble()
    {
        var action = Action();
        Assert.Equal(Prevue(action, "parcours").Au, Prevue(action, "periode").Au);
    }

    [Fact]
    public void Une_etape_ecartee_ne_prend_pas_de_temps()
    {
        var action = Action();
        var avant = Prevue(action, "metier").Du;
        action.Etapes.Single(e => e.Cle == "pmsmp").Passer("Ecarter", Role.ConseillerOpco);
        NouvelleAction.Planifier(action, Modele.Ancre);
        Assert.Null(action.Etapes.Single(e => e.Cle == "pmsmp").PrevuDu);
        Assert.Equal(avant.AddDays(14), Prevue(action, "metier").Du);
    }

    [Fact]
    public void Refuse_des_dependances_en_boucle()
    {
        var action = Action();
        var refus = AdaptationDEtape.Appliquer(action.Etapes, action.Etapes.Single(e => e.Cle == "metier"), new AdaptationDEtape { Intitule = "Métier", Ordre = 1, Dependances = ["contrats"] });
        Assert.Equal("etape.boucle", Assert.Single(refus.Refus).Code);
    }

    [Fact]
    public void Repeter_une_etape_la_place_a_la_suite_avec_sa_porte()
    {
        var action = Action();
        var pmsmp = action.Etapes.Single(e => e.Cle == "pmsmp");
        var copie = AdaptationDEtape.Repeter(action.Etapes, pmsmp, "second groupe");
        Assert.Equal(("pmsmp-2", pmsmp.Ordre + 1), (copie.Cle, copie.Ordre));
        Assert.Equal(pmsmp.Criteres, copie.Criteres);
        Assert.Contains("pmsmp-2", action.Etapes.Single(e => e.Cle == "contrats").Dependances);
    }

    private static ActionCollective Action() => NouvelleAction.Creer(Modele, new DemandeDAction { Code = "TEST", Intitule = "Test", DebutSouhaite = Debut, FinSouhaitee = Fin }, new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static (DateOnly Du, DateOnly Au) Prevue(ActionCollective action, string cle)
    {
        var etape = action.Etapes.Single(e => e.Cle == cle);
        return (etape.PrevuDu!.Value, etape.PrevuAu!.Value);
    }
}
