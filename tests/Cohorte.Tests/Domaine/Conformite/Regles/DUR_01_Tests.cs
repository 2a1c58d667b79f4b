using System.Globalization;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_01_Tests
{
    [Theory]
    [InlineData("2022-02-14", "2022-08-13", ResultatRegle.Conforme)]
    [InlineData("2022-02-14", "2022-08-12", ResultatRegle.NonConforme)]
    [InlineData("2022-08-31", "2023-02-27", ResultatRegle.Conforme)]
    [InlineData("2022-08-31", "2023-02-26", ResultatRegle.NonConforme)]
    [InlineData("2022-02-14", "2023-02-13", ResultatRegle.Conforme)]
    [InlineData("2022-02-14", "2023-02-14", ResultatRegle.Conforme)]
    public void Juge_la_duree_minimale(string debut, string fin, ResultatRegle attendu) => Assert.Equal(attendu, Verifier(debut, fin).Resultat);

    [Fact]
    public void Dit_la_fin_la_plus_proche_qui_convient()
    {
        var correction = Assert.Single(Verifier("2022-02-14", "2022-08-12").Corrections);
        Assert.Equal(("contrat.dateFin", "2022-08-13"), (correction.Champ, correction.Valeur));
    }

    [Fact]
    public void Une_fin_avant_le_debut_ne_se_juge_pas() => Assert.Equal(ResultatRegle.Indetermine, Verifier("2022-02-14", "2022-02-13").Resultat);

    [Theory]
    [InlineData("2023-02-13", false)]
    [InlineData("2023-02-14", true)]
    public void Dit_quand_d_autres_regles_decident(string fin, bool attendu) =>
        Assert.Equal(attendu, DUR_01.DepasseLOrdinaire(new DateOnly(2022, 2, 7), new DateOnly(2022, 2, 14), D(fin), BaremesDeTest.Livres));

    private static Verdict Verifier(string debut, string fin) => DUR_01.Verifier(new FaitsDuContrat { DateConclusion = new DateOnly(2022, 2, 7), DateDebut = D(debut), DateFin = D(fin) }, BaremesDeTest.Livres);

    private static DateOnly D(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
