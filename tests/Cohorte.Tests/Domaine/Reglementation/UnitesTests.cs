using Cohorte.Domaine.Reglementation;

namespace Cohorte.Tests.Domaine.Reglementation;

/// <summary>What the values of a unit can be: both sides of each bound.</summary>
public sealed class UnitesTests
{
    [Theory]
    [InlineData("fraction", -1, 10, 0.5)]
    [InlineData("heures", 0, 10_000, 0.5)]
    [InlineData("heuresParAn", 0, 4_000, 0.5)]
    [InlineData("euros", 0, 10_000_000, 0.01)]
    [InlineData("eurosParHeure", 0, 10_000, 0.01)]
    [InlineData("eurosParMois", 0, 1_000_000, 0.01)]
    [InlineData("nombre", -1_000_000, 1_000_000, 0.0016)]
    public void Une_mesure_va_d_une_borne_a_l_autre(string unite, int minimum, int maximum, double entre)
    {
        var bornes = Unites.Bornes(unite)!;
        Assert.True(bornes.Admet(minimum));
        Assert.True(bornes.Admet(maximum));
        Assert.True(bornes.Admet((decimal)entre));
        Assert.False(bornes.Admet(minimum - 0.01m));
        Assert.False(bornes.Admet(maximum + 0.01m));
    }

    [Theory]
    [InlineData("mois", 600)]
    [InlineData("jours", 10_000)]
    [InlineData("ans", 150)]
    public void Un_compte_est_entier(string unite, int maximum)
    {
        var bornes = Unites.Bornes(unite)!;
        Assert.True(bornes.Admet(0));
        Assert.True(bornes.Admet(maximum));
        Assert.True(bornes.Admet(1.0m));
        Assert.False(bornes.Admet(1.5m));
        Assert.False(bornes.Admet(-1));
        Assert.False(bornes.Admet(maximum + 1));
    }

    [Fact]
    public void Une_unite_inconnue_n_a_pas_de_bornes() => Assert.Null(Unites.Bornes("parsecs"));
}
