using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_07_Tests
{
    private static readonly PMS_07 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { JoursDuContratAide = 200, JoursDImmersionDuContrat = 50 }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { JoursDuContratAide = 200, JoursDImmersionDuContrat = 51 }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { JoursDuContratAide = default }));
    }
}
