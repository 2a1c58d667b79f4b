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

    /// <summary>Whole numbers give the same cent as decimals, also where they do not fit.</summary>
    [Fact]
    public void Le_produit_arrondi_en_entiers_est_celui_des_decimaux() =>
        Gen.Select(Gen.Long[-2_000_000_000_000_000_000, 2_000_000_000_000_000_000], Gen.Int[0, 12], Gen.Long[-3_000_000_000_000, 3_000_000_000_000], Gen.Int[0, 14]).Sample((a, decimalesA, b, decimalesB) =>
        {
            var (montant, taux) = (new Montant(Decale(a, decimalesA)), new Taux(Decale(b, decimalesB)));
            Montant attendu;
            try { attendu = (montant * taux).ArrondirAuCentime(); }
            catch (OverflowException) { return true; }
            return Montant.ArrondiDuProduit(montant, taux) == attendu;
        });

    [Theory]
    [InlineData("858.81", 85_881)]
    [InlineData("-0.5", -50)]
    [InlineData("12", 1_200)]
    [InlineData("12.3400", 1_234)]
    [InlineData("0", 0)]
    [InlineData("9999999999.99", 999_999_999_999)]
    public void Se_compte_en_centimes(string euros, long centimes) =>
        Assert.Equal(centimes, new Montant(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)).Centimes);

    private static decimal Decale(long chiffres, int decimales) => new(unchecked((int)Math.Abs(chiffres)), (int)(Math.Abs(chiffres) >> 32), 0, chiffres < 0, (byte)decimales);
}
