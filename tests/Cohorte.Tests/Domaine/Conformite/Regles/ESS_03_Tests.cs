using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class ESS_03_Tests
{
    private static readonly ESS_03 Regle = new();

    [Theory]
    [InlineData("2024-08-18", 24, "heures")]
    [InlineData("2024-08-19", 48, "heures")]
    [InlineData("2024-09-11", 48, "heures")]
    [InlineData("2024-09-12", 14, "jours")]
    [InlineData("2024-11-11", 14, "jours")]
    [InlineData("2024-11-12", 1, "mois")]
    public void La_prevenance_grandit_avec_la_presence(string jour, int borne, string unite)
    {
        var verdict = Regle.Ouvrir(f => f with { Aujourdhui = FaitsDEssai.Le(jour) });
        Assert.Equal((Conforme, borne, unite), (verdict.Resultat, (int)verdict.Borne!.Value, verdict.Unite));
    }
}
