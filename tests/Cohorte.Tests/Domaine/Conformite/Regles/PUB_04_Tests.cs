using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PUB_04_Tests
{
    private static readonly PUB_04 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EmployeurPublic = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { InterdictionDeRecruter = true }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EmployeurPublic = null }));
    }
}
