using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PUB_03_Tests
{
    private static readonly PUB_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f with { SalarieDInsertion = true }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { SalarieDInsertion = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f));
    }
}
