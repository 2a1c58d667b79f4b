using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reprises;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Reprises;

public sealed class RepriseDActionTests
{
    private static readonly Cohorte.Domaine.Modeles.ModeleDeParcours Modele = LecteurModeles.Charger(Path.Combine(AppContext.BaseDirectory, "modeles")).Single(m => m.Code == "cp-ordinaire");
    private static readonly DateOnly Aujourdhui = new(2026, 11, 24);

    [Fact]
    public void Les_etapes_deja_faites_se_proposent() =>
        Assert.Equal(["metier", "besoin", "parcours", "periode", "sourcing", "prestataires"], RepriseDAction.FaitesParDefaut(Modele, "selection"));

    [Fact]
    public void Une_etape_faite_avant_ne_doit_aucune_porte_et_est_close()
    {
        var action = Action();
        Assert.True(RepriseDAction.Constater(action, "selection", ["metier", "besoin", "parcours", "periode", "sourcing", "prestataires"], Role.ConseillerOpco, Aujourdhui).EstFait);
        var faite = action.Etapes.Single(e => e.Cle == "besoin");
        Assert.Equal(EtatEtape.FaiteAvant, faite.Etat);
        Assert.True(faite.EstClose);
        Assert.Null(faite.ReelAu);
        Assert.Empty(Porte.Evaluer(faite, new ContexteCritere(new FaitsAction { Action = action }, Aujourdhui, BaremesDeTest.Livres)));
        var courante = action.Etapes.Single(e => e.Cle == "selection");
        Assert.Equal((EtatEtape.EnCours, Aujourdhui), (courante.Etat, courante.ReelDu!.Value));
        Assert.Equal(Aujourdhui, action.RepriseLe);
        Assert.Equal(EtatEtape.AVenir, action.Etapes.Single(e => e.Cle == "contrats").Etat);
    }

    [Theory]
    [InlineData("absente", "metier", "Choisissez l’étape")]
    [InlineData("selection", "selection", "pas encore faite")]
    [InlineData("selection", "absente", "étape du modèle")]
    public void Une_reponse_impossible_est_refusee(string atteinte, string faite, string message) =>
        Assert.Contains(message, RepriseDAction.Constater(Action(), atteinte, [faite], Role.ConseillerOpco, Aujourdhui).Refus[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Un_employeur_ne_reprend_pas_une_action() => Assert.False(RepriseDAction.Constater(Action(), "selection", ["metier"], Role.Employeur, Aujourdhui).EstFait);

    private static ActionCollective Action() => NouvelleAction.Creer(Modele, new DemandeDAction { Code = "T", Intitule = "T", DebutSouhaite = new DateOnly(2027, 3, 1), FinSouhaitee = new DateOnly(2027, 12, 31) }, new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc));
}
