using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class SAN_03_Tests
{
    private static readonly SAN_03 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { PosteARisques = true, AptitudeLe = new DateOnly(2024, 8, 12) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { PosteARisques = true, AptitudeLe = new DateOnly(2024, 8, 13) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { PosteARisques = true, Aujourdhui = new(2024, 8, 11) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { PosteARisques = true }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { PosteARisques = null }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { PosteARisques = true, AptitudeLe = default }));
    }
}
