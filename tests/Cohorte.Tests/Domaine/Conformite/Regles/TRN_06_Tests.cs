using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_06_Tests
{
    private static readonly TRN_06 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RompuLe = new DateOnly(2024, 12, 1), CauseDeRupture = CauseRupture.InitiativeEmployeur, DateFin = new(2025, 8, 11) }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { RompuLe = new DateOnly(2024, 12, 1), CauseDeRupture = CauseRupture.InitiativeEmployeur, DateFin = new(2025, 8, 10) }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { RompuLe = new DateOnly(2024, 12, 1), CauseDeRupture = CauseRupture.InitiativeSalarie, DateFin = new(2025, 8, 11) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RompuLe = new DateOnly(2024, 12, 1) }));
    }
}
