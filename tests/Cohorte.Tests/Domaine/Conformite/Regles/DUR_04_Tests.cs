using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_04_Tests
{
    private static readonly DUR_04 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EtrangerDu = new DateOnly(2024, 9, 1), EtrangerAu = new(2024, 12, 30) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EtrangerDu = new DateOnly(2024, 9, 1), EtrangerAu = new(2025, 1, 1) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EtrangerDu = new DateOnly(2024, 9, 1), EtrangerAu = new(2025, 9, 1), DateFin = new(2027, 8, 11) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EtrangerDu = new DateOnly(2024, 9, 1), EtrangerAu = new(2025, 8, 31), DateFin = new(2027, 8, 11) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateConclusion = new(2023, 12, 28), DateDebut = new(2024, 1, 1), DateFin = new(2024, 12, 31), EtrangerDu = new DateOnly(2024, 3, 1), EtrangerAu = new(2024, 8, 31) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateConclusion = new(2023, 12, 28), DateDebut = new(2024, 1, 1), DateFin = new(2024, 12, 31), EtrangerDu = new DateOnly(2024, 3, 1), EtrangerAu = new(2024, 9, 30) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EtrangerDu = new DateOnly(2024, 9, 1) }));
    }
}
