using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_10_Tests
{
    private static readonly PMS_10 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { HeuresParSemaine = new Heures(48) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresParSemaine = new Heures(48.5m) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { HeuresParJour = new Heures(10) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresParJour = new Heures(10.5m) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { HeuresParJour = null }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { HeuresParSemaine = null }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresParSemaine = new Heures(50), HeuresParJour = null }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { HeuresParSemaine = null, HeuresParJour = new Heures(11) }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { HeuresParSemaine = new Heures(50) }).Corrections, c => c.Champ == "immersion.heuresParSemaine" && c.Valeur.Equals(48m));
}
