using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_11_Tests
{
    private static readonly PMS_11 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), HeuresParSemaine = new Heures(35.5m) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), HeuresParJour = new Heures(8) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), HeuresParJour = new Heures(8.5m) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), TravailDeNuit = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), ReposQuotidien = new Heures(11.5m) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), ReposQuotidien = new Heures(12) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), JoursDeReposConsecutifs = 1 }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), TravailDeNuit = null }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { DateNaissance = new(2004, 1, 3), HeuresParJour = new Heures(9) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { DateNaissance = null }));
    }
}
