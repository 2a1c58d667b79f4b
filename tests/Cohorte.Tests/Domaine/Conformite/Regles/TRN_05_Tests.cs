using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_05_Tests
{
    private static readonly TRN_05 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { ElementsDAfest = new ElementDAfest[] { ElementDAfest.AnalyseDeLActivite, ElementDAfest.FormateurDesigne, ElementDAfest.PhasesReflexives, ElementDAfest.Evaluations } }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { ElementsDAfest = new ElementDAfest[] { ElementDAfest.AnalyseDeLActivite, ElementDAfest.FormateurDesigne, ElementDAfest.Evaluations } }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { ElementsDAfest = default }));
    }
}
