using Cohorte.Domaine.Planification;

namespace Cohorte.Tests.Domaine.Planification;

public sealed class JoursFeriesTests
{
    [Theory]
    [InlineData(2020, 4, 12)]
    [InlineData(2021, 4, 4)]
    [InlineData(2022, 4, 17)]
    [InlineData(2023, 4, 9)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    [InlineData(2035, 3, 25)]
    [InlineData(2038, 4, 25)]
    [InlineData(2040, 4, 1)]
    [InlineData(1954, 4, 18)]
    [InlineData(2285, 3, 22)]
    public void Paques_tombe_le_jour_connu(int annee, int mois, int jour) => Assert.Equal(new DateOnly(annee, mois, jour), JoursFeries.Paques(annee));

    [Fact]
    public void Paques_est_toujours_un_dimanche_entre_le_22_mars_et_le_25_avril()
    {
        for (var annee = 1583; annee < 4000; annee++)
        {
            var paques = JoursFeries.Paques(annee);
            Assert.Equal(DayOfWeek.Sunday, paques.DayOfWeek);
            Assert.InRange(paques, new DateOnly(annee, 3, 22), new DateOnly(annee, 4, 25));
        }
    }

    [Theory]
    [InlineData(2022, 7)]
    [InlineData(2023, 9)]
    [InlineData(2024, 10)]
    [InlineData(2025, 10)]
    [InlineData(2026, 9)]
    [InlineData(2027, 7)]
    [InlineData(2028, 9)]
    public void Compte_les_feries_en_semaine(int annee, int attendu) =>
        Assert.Equal(attendu, JoursFeries.Annee(annee, Territoire.Metropole).Keys.Count(j => j.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));

    [Theory]
    [InlineData(Territoire.AlsaceMoselle, "2022-04-15")]
    [InlineData(Territoire.AlsaceMoselle, "2022-12-26")]
    [InlineData(Territoire.Mayotte, "2022-04-27")]
    [InlineData(Territoire.Martinique, "2022-05-22")]
    [InlineData(Territoire.Guadeloupe, "2022-05-27")]
    [InlineData(Territoire.Guyane, "2022-06-10")]
    [InlineData(Territoire.Reunion, "2022-12-20")]
    public void Ajoute_le_jour_du_territoire_et_de_lui_seul(Territoire territoire, string jour)
    {
        var date = DateOnly.ParseExact(jour, "yyyy-MM-dd");
        Assert.All(Enum.GetValues<Territoire>(), t => Assert.Equal(t == territoire, JoursFeries.EstFerie(date, t)));
    }

    [Fact]
    public void Deux_feries_le_meme_jour_n_en_font_qu_un()
    {
        Assert.Equal("Victoire 1945, Ascension", JoursFeries.Annee(1975, Territoire.Metropole)[new DateOnly(1975, 5, 8)]);
        Assert.Equal(10, JoursFeries.Annee(1975, Territoire.Metropole).Count);
    }
}
