using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class FRM_03_Tests
{
    private static readonly FRM_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { MentionsManquantes = ["motif"] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { MentionsManquantes = null }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { Nature = NatureContrat.Cdi }));
    }
}
