using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class WRK_03_Tests
{
    private static readonly WRK_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { JoursDeFormation = [new(2024, 9, 8)] }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { JoursDeFormation = [new(2024, 9, 7)] }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { JoursDeFormation = [] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { JoursDeFormation = null }));
    }
}
