using System.Globalization;
using Cohorte.Domaine.Commun;
using CsCheck;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class CalculDeMoisTests
{
    [Theory]
    [InlineData("2022-02-14", 6, "2022-08-13")]
    [InlineData("2022-02-14", 8, "2022-10-13")]
    [InlineData("2022-02-14", 12, "2023-02-13")]
    [InlineData("2022-02-14", 36, "2025-02-13")]
    [InlineData("2022-08-31", 6, "2023-02-27")]
    public void Le_dernier_jour_se_compte_depuis_le_debut(string debut, int mois, string fin) => Assert.Equal(D(fin), CalculDeMois.DernierJour(D(debut), mois));

    [Theory]
    [InlineData("1996-03-01", "2022-02-28", 25)]
    [InlineData("1996-03-01", "2022-03-01", 26)]
    [InlineData("1996-02-29", "2022-02-28", 25)]
    [InlineData("1996-02-29", "2022-03-01", 26)]
    public void L_age_se_compte_par_mois_et_jour(string naissance, string jour, int age) => Assert.Equal(age, CalculDeMois.Age(D(naissance), D(jour)));

    [Fact]
    public void Un_contrat_de_n_mois_compte_n_mois() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 36]).Sample((jour, mois) =>
        {
            var debut = new DateOnly(2000, 1, 1).AddDays(jour);
            return CalculDeMois.MoisEtFraction(debut, CalculDeMois.DernierJour(debut, mois)) == mois;
        });

    [Fact]
    public void Un_jour_de_plus_allonge_toujours() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[1, 1_200]).Sample((jour, duree) =>
        {
            var debut = new DateOnly(2000, 1, 1).AddDays(jour);
            return CalculDeMois.MoisEtFraction(debut, debut.AddDays(duree)) > CalculDeMois.MoisEtFraction(debut, debut.AddDays(duree - 1));
        });

    private static DateOnly D(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
