using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class CDD_02_Tests
{
    private static readonly CDD_02 Regle = new();

    [Fact]
    public void Informe_pour_un_CDD_seulement()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { Nature = NatureContrat.Cdi }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Nature = null }));
        Assert.Equal(Gravite.Information, Regle.Fiche.Gravite);
    }
}
