using Cohorte.Domaine.Reglementation;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Reglementation;

/// <summary>Parameters as anybody reads them.</summary>
public sealed class ParametrePublieTests
{
    [Fact]
    public void Un_nombre_et_un_etat_se_distinguent_et_se_rangent_par_code()
    {
        var tous = ParametrePublie.Tous(BaremesDeTest.Livres);
        Assert.True(tous.Single(p => p.Code == "contrat-pro.duree.minimum").EstNombre);
        Assert.False(tous.Single(p => p.Code == "experimentation.regime").EstNombre);
        Assert.Equal(tous.Select(p => p.Code).Order(StringComparer.Ordinal), tous.Select(p => p.Code));
    }

    [Theory]
    [InlineData("2022-02-14", true)]
    [InlineData("2026-06-01", false)]
    public void Le_regime_experimental_s_ouvre_et_se_ferme(string jour, bool ouvert) => Assert.Equal(ouvert, RegimeExperimental.EstOuvert(BaremesDeTest.Livres, FaitsDEssai.Le(jour)));

    [Fact]
    public void Hors_de_toute_fenetre_il_n_y_a_pas_de_valeur()
    {
        var parametre = BaremesDeTest.Livres.Nombre("contrat-pro.duree.minimum");
        Assert.True(parametre.TryA(new DateOnly(2022, 1, 1), out var valeur));
        Assert.Equal(6m, valeur.Valeur);
        Assert.False(parametre.TryA(new DateOnly(1990, 1, 1), out _));
        Assert.Equal("25\u00A0%", EcritureDeValeur.Ecrire(0.25m, "fraction"));
    }
}
