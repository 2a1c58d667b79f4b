using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Depots;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DEC_03_Tests
{
    private static readonly DEC_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1), DateConclusion = new(2024, 8, 1), RefusMotive = true, RefusNotifieAuxDeux = true }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1), DateConclusion = new(2024, 8, 1), RefusMotive = true, RefusNotifieAuxDeux = true, MotifDuRefus = MotifRefus.ServiceFait }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1), RefusMotive = false }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1), RefusMotive = true, RefusNotifieAuxDeux = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1) }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { RefuseLe = new DateOnly(2024, 9, 1), DateConclusion = new(2024, 7, 31) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RefuseLe = default }));
    }
}
