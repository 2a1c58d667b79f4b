using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class AVN_01_Tests
{
    private static readonly AVN_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { AvenantLe = new DateOnly(2024, 10, 1), AvenantTransmisLe = new DateOnly(2024, 10, 3) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { AvenantLe = new DateOnly(2024, 10, 1), AvenantTransmisLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { AvenantLe = new DateOnly(2024, 10, 1) }));
    }
}
