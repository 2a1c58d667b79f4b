using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class MUL_01_Tests
{
    private static readonly MUL_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { HeuresEnEntreprise = new Heures(100), ConventionAccueil = true, TuteurParAccueil = true, HeuresAccueil = new Heures(50) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresEnEntreprise = new Heures(100), ConventionAccueil = true, TuteurParAccueil = true, HeuresAccueil = new Heures(50.5m) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresEnEntreprise = new Heures(100), ConventionAccueil = false, TuteurParAccueil = true, HeuresAccueil = new Heures(10) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresEnEntreprise = new Heures(100), ConventionAccueil = true, TuteurParAccueil = false, HeuresAccueil = new Heures(10) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { HeuresEnEntreprise = new Heures(100), TuteurParAccueil = true, HeuresAccueil = new Heures(10) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { HeuresAccueil = new Heures(10) }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { HeuresEnEntreprise = new Heures(100), ConventionAccueil = true, TuteurParAccueil = true, HeuresAccueil = new Heures(60) }).Corrections, c => c.Champ == "accueil.heures" && c.Valeur.Equals(50m));
}
