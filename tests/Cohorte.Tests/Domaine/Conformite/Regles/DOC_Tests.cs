using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DOC_Tests
{
    private static readonly DOC Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { ContratSignePresent = false }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { AnnexePresente = false }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { OrganismesSansConvention = ["OF"] }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { OrganismesSansConvention = null }));
    }
}
