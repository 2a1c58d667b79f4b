using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_11_Tests
{
    private static readonly APP_11 Regle = new();

    [Fact]
    public void Informe_sans_jamais_bloquer()
    {
        var verdict = Regle.Ouvrir(d => d);
        Assert.Equal(Conforme, verdict.Resultat);
        Assert.Equal(45m, verdict.Borne);
        Assert.Equal(Indetermine, Regle.Juger(d => d.Contrat(c => c with { DateConclusion = new(2018, 1, 1) })));
    }
}
