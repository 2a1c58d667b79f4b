using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_01_Tests
{
    private static readonly DUR_01 Regle = new();

    [Theory]
    [InlineData("2022-02-14", "2022-08-13", Conforme)]
    [InlineData("2022-02-14", "2022-08-12", NonConforme)]
    [InlineData("2022-08-31", "2023-02-27", Conforme)]
    [InlineData("2022-08-31", "2023-02-26", NonConforme)]
    [InlineData("2022-02-14", "2023-02-13", Conforme)]
    [InlineData("2022-02-14", "2023-02-14", Conforme)]
    [InlineData("2022-02-14", "2022-02-13", Indetermine)]
    public void Juge_la_duree_minimale(string debut, string fin, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateDebut = Le(debut), DateFin = Le(fin) }));

    [Fact]
    public void Dit_la_fin_la_plus_proche_qui_convient()
    {
        var correction = Assert.Single(Regle.Ouvrir(f => f with { DateFin = Le("2022-08-12") }).Corrections);
        Assert.Equal(("contrat.dateFin", Le("2022-08-13"), "terminer au plus tôt le samedi 13 août 2022"), (correction.Champ, correction.Valeur, correction.Message));
    }

    [Theory]
    [InlineData("2022-08-12", 6)]
    [InlineData("2022-10-13", 12)]
    [InlineData("2023-02-14", 6)]
    public void Montre_la_borne_comparee(string fin, int borne)
    {
        var verdict = Regle.Ouvrir(f => f with { DateFin = Le(fin) });
        Assert.Equal((borne, "mois", "L.6325-11", Le("2019-01-01")), (verdict.Borne, verdict.Unite, verdict.Source!.Texte, verdict.Depuis));
    }

    [Fact]
    public void Sans_texte_connu_ne_juge_pas() => Assert.Equal(Indetermine, Regle.Juger(f => f with { DateConclusion = Le("2015-08-18") }));

    /// <summary>The wording before 2019 gave the same lengths.</summary>
    [Theory]
    [InlineData("2018-12-29", "2019-01-07", "2019-04-06", NonConforme)]
    [InlineData("2018-12-31", "2019-01-07", "2019-09-06", Conforme)]
    [InlineData("2015-08-19", "2015-09-01", "2016-02-29", Conforme)]
    [InlineData("2015-08-19", "2015-09-01", "2016-02-28", NonConforme)]
    public void Juge_aussi_avant_2019(string conclusion, string debut, string fin, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateConclusion = Le(conclusion), DateDebut = Le(debut), DateFin = Le(fin) }));

    [Fact]
    public void Nomme_ce_qui_manque() => Assert.Contains("contrat.dateFin", Regle.Ouvrir(f => f with { DateFin = null }).Message);
}
