using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;

namespace Cohorte.Tests.Domaine.Reglementation.ReglesOpco;

public sealed class BaremesDeLOpcoTests
{
    private static readonly SourceJuridique Loi = new("D.6332-85", "Code du travail", null, "S");

    private static readonly Baremes Base = new(
    [
        new ParametreLegal<decimal>("opco.heure", "Prise en charge", "eurosParHeure", null, [new(new(2004, 10, 1), null, 9.15m, Loi)]) { Proprietaire = Proprietaire.Opco },
        new ParametreLegal<decimal>("opco.majoration", "Majoration", "eurosParHeure", null, []) { Proprietaire = Proprietaire.Opco },
        new ParametreLegal<decimal>("loi.heures", "Plancher", "heures", null, [new(new(2016, 8, 10), null, 150m, Loi)]),
    ], []);

    [Theory]
    [InlineData("2021-12-31", 9.15)]
    [InlineData("2022-02-10", 12)]
    [InlineData("2022-12-31", 12)]
    [InlineData("2023-01-01", 13.5)]
    [InlineData("2030-01-01", 13.5)]
    public void Chaque_version_vaut_de_son_jour_a_la_veille_de_la_suivante(string jour, double attendue)
    {
        var baremes = BaremesDeLOpco.Composer(Base, [Version("opco.heure", 2, new(2023, 1, 1), 13.5m), Version("opco.heure", 1, new(2022, 1, 1), 12m)]);
        Assert.Equal((decimal)attendue, baremes.Nombre("opco.heure").A(DateOnly.Parse(jour, null))!.Valeur);
    }

    [Fact]
    public void Du_meme_jour_la_derniere_version_l_emporte() =>
        Assert.Equal(14m, BaremesDeLOpco.Composer(Base, [Version("opco.heure", 3, new(2022, 1, 1), 14m), Version("opco.heure", 1, new(2022, 1, 1), 12m)]).Nombre("opco.heure").A(new(2022, 6, 1))!.Valeur);

    [Fact]
    public void Une_correction_intercalee_ne_deplace_pas_la_suivante()
    {
        var heure = BaremesDeLOpco.Composer(Base, [Version("opco.heure", 1, new(2022, 1, 1), 12m), Version("opco.heure", 2, new(2023, 1, 1), 13m), Version("opco.heure", 3, new(2022, 6, 1), 12.5m)]).Nombre("opco.heure");
        Assert.Equal([9.15m, 12m, 12.5m, 13m], heure.Valeurs.Select(v => v.Valeur));
        Assert.Equal(new DateOnly(2022, 12, 31), heure.Valeurs[2].Jusquau);
    }

    [Fact]
    public void Une_version_sans_decision_est_une_hypothese()
    {
        var source = BaremesDeLOpco.Composer(Base, [Version("opco.majoration", 1, new(2022, 1, 1), 3m)]).Nombre("opco.majoration").A(new(2022, 6, 1))!.Source;
        Assert.Equal("H", source.Marque);
        Assert.Contains("OCAPIAT, version 1", source.Publication, StringComparison.Ordinal);
    }

    [Fact]
    public void La_loi_ne_se_remplace_pas() =>
        Assert.Equal(150m, BaremesDeLOpco.Composer(Base, [Version("loi.heures", 1, new(2022, 1, 1), 10m)]).Nombre("loi.heures").A(new(2022, 6, 1))!.Valeur);

    private static RegleOpco Version(string parametre, int numero, DateOnly depuis, decimal valeur) => new() { Parametre = parametre, Numero = numero, Proprietaire = "OCAPIAT", Depuis = depuis, Valeur = valeur };
}
