using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class XP_01_Tests
{
    private static readonly XP_01 Regle = new();

    [Theory]
    [InlineData("2018-12-27", NonConforme)]
    [InlineData("2018-12-28", Avertissement)]
    [InlineData("2018-12-29", Conforme)]
    [InlineData("2022-02-10", Conforme)]
    [InlineData("2023-12-28", Conforme)]
    [InlineData("2023-12-29", Avertissement)]
    [InlineData("2024-12-31", Avertissement)]
    [InlineData("2025-01-01", NonConforme)]
    [InlineData("2026-11-23", NonConforme)]
    public void Lit_l_etat_du_regime_le_jour_de_la_conclusion(string conclusion, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateConclusion = Le(conclusion) }));

    [Fact]
    public void Ne_concerne_pas_le_contrat_ordinaire() => Assert.Equal(NonApplicable, Regle.Juger(f => f with { Dispositif = DispositifDecrit.Classique, DateConclusion = Le("2026-02-02") }));

    [Fact]
    public void Propose_le_contrat_ordinaire()
    {
        var verdict = Regle.Ouvrir(f => f with { DateConclusion = Le("2025-01-01") });
        Assert.Contains("ordinaire", verdict.Message);
        Assert.Equal(DispositifDecrit.Classique, Assert.Single(verdict.Corrections).Valeur);
    }

    [Fact]
    public void Se_rejoue_avec_le_droit_d_une_autre_date() =>
        Assert.Equal(Conforme, Regle.Juger(Conformes with { DateConclusion = Le("2025-01-01") }, new Droit(BaremesDeTest.Livres, Le("2022-02-10"))).Resultat);

    [Fact]
    public void Nomme_le_dispositif_inconnu() => Assert.Equal(Indetermine, Regle.Juger(f => f with { Dispositif = null }));
}
