using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_13_Tests
{
    private static readonly PMS_13 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { BilanFait = false }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { BilanFait = false, Aujourdhui = new(2022, 1, 14) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { BilanFait = null }));
    }
}
