using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class SAI_01_Tests
{
    private static readonly SAI_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EstSaisonnier = true, ConventionTripartite = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EstSaisonnier = true, ConventionTripartite = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EstSaisonnier = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EstSaisonnier = true, ConventionTripartite = true, Nature = NatureContrat.Cdi }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EstSaisonnier = true, ConventionTripartite = true, DateNaissance = new(1998, 8, 5) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EstSaisonnier = true, ConventionTripartite = true, DateNaissance = new(1998, 8, 6) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EstSaisonnier = null }));
    }
}
