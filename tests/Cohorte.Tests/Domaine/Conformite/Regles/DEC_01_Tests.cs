using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DEC_01_Tests
{
    private static readonly DEC_01 Regle = new();

    [Theory]
    [InlineData("2022-03-08", "dans le délai")]
    [InlineData("2022-03-09", "réputée acceptée depuis le 09/03/2022")]
    public void Vingt_jours_puis_le_silence_vaut_accord(string decide, string attendu)
    {
        var verdict = Regle.Ouvrir(f => f with { RecuLe = Le("2022-02-16"), DecideLe = Le(decide) });
        Assert.Equal((Conforme, 20m), (verdict.Resultat, verdict.Borne));
        Assert.Contains(attendu, verdict.Message);
    }

    [Fact]
    public void Sans_decision_dit_le_calendrier()
    {
        var verdict = Regle.Ouvrir(f => f with { RecuLe = Le("2022-02-16"), DecideLe = null });
        Assert.Equal(Indetermine, verdict.Resultat);
        Assert.Contains("08/03/2022", verdict.Message);
        Assert.Contains("09/03/2022", verdict.Message);
    }

    [Fact]
    public void Sans_reception_ne_juge_pas() => Assert.Contains("depot.recuLe", Regle.Ouvrir(f => f with { RecuLe = null }).Message);
}
