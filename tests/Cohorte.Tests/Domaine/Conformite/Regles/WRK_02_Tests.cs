using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class WRK_02_Tests
{
    private static readonly WRK_02 Regle = new();

    [Theory]
    [InlineData(35, NonApplicable)]
    [InlineData(30, Conforme)]
    [InlineData(24, Avertissement)]
    public void Le_temps_partiel_garde_la_part_de_formation(int heures, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { HeuresHebdomadaires = new Heures(heures) }));

    [Fact]
    public void Propose_de_quoi_la_garder()
    {
        var corrections = Regle.Ouvrir(f => f with { HeuresHebdomadaires = new Heures(24) }).Corrections;
        Assert.Contains(corrections, c => c.Champ == "contrat.heuresFormation" && c.Valeur.Equals(183.6m));
        Assert.Contains(corrections, c => c.Champ == "contrat.heuresHebdomadaires" && c.Valeur.Equals(26.2m));
    }
}
