using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DEP_03_Tests
{
    private static readonly DEP_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { AnnexePresente = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { AnnexePresente = null }));
    }
}
