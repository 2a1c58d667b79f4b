using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_01_Tests
{
    private static readonly PMS_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Objectifs = " " }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Objectifs = null }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Objet = null }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Du = new DateOnly(2010, 1, 1) }));
    }
}
