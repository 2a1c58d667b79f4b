using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_08_Tests
{
    private static readonly PMS_08 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { MotifInterdit = MotifInterdit.Remplacement }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { MotifInterdit = MotifInterdit.SurcroitDActivite }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { MotifInterdit = default }));
    }
}
