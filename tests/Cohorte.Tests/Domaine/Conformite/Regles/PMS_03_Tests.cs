using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Immersions;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_03_Tests
{
    private static readonly PMS_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Prescripteur = TypeDePrescripteur.Autre, ADelegation = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Prescripteur = TypeDePrescripteur.Autre, ADelegation = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Prescripteur = TypeDePrescripteur.Autre }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Prescripteur = null }));
    }
}
