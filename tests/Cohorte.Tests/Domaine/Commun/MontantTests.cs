using Cohorte.Domaine.Commun;
using CsCheck;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class MontantTests
{
    [Theory]
    [InlineData("1 234,56 €", 1234.56)]
    [InlineData("1\u202F234,56\u00A0€", 1234.56)]
    [InlineData("1234.56", 1234.56)]
    [InlineData("12,5", 12.5)]
    [InlineData("−3", -3)]
    [InlineData("0", 0)]
    public void Lit_ce_que_les_gens_tapent(string saisie, double attendu)
    {
        Assert.True(Montant.TryParse(saisie, null, out var montant));
        Assert.Equal((decimal)attendu, montant.Euros);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("12,345")]
    [InlineData("1.234,56")]
    [InlineData("12-3")]
    [InlineData("99999999999")]
    [InlineData("１２")]
    public void Refuse_ce_qui_n_est_pas_un_montant(string saisie) => Assert.False(Montant.TryParse(saisie, null, out _));

    [Theory]
    [InlineData(1.005, 1.01)]
    [InlineData(-1.005, -1.01)]
    [InlineData(2.5, 2.5)]
    [InlineData(0.004, 0)]
    public void Arrondit_au_centime_en_s_eloignant_de_zero(double exact, double arrondi) =>
        Assert.Equal((decimal)arrondi, new Montant((decimal)exact).ArrondirAuCentime().Euros);

    [Fact]
    public void S_ecrit_a_la_francaise() => Assert.Equal("1\u202F603,12\u00A0€", new Montant(1603.12m).ToString());

    [Fact]
    public void Ce_qui_s_ecrit_se_relit() =>
        Gen.Int[-10_000_000, 10_000_000].Sample(centimes =>
        {
            var montant = new Montant(centimes / 100m);
            return Montant.TryParse(montant.ToString(), null, out var relu) && relu == montant;
        });
}
