using Cohorte.Domaine.Commun;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class NirTests
{
    [Theory]
    [InlineData("255081416802538", "2\u00A055\u00A008\u00A014\u00A0168\u00A0025\u00A038")]
    [InlineData("2 55 08 14 168 025 38", "2\u00A055\u00A008\u00A014\u00A0168\u00A0025\u00A038")]
    public void Se_lit_avec_sa_cle(string saisi, string ecrit) => Assert.Equal(ecrit, Nir.Parse(saisi, null).ToString());

    [Theory]
    [InlineData("1800319000001")]
    [InlineData("255081416802539")]
    [InlineData("955081416802538")]
    [InlineData("25508141680253X")]
    [InlineData("")]
    public void Une_cle_fausse_est_refusee(string saisi) => Assert.False(Nir.TryParse(saisi, null, out _));

    [Theory]
    [InlineData("180032A00000126")]
    [InlineData("180032B00000153")]
    public void Les_departements_corses_se_lisent(string saisi) => Assert.True(Nir.TryParse(saisi, null, out _));
}
