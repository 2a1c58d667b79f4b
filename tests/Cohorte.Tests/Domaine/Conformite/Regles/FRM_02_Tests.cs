using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class FRM_02_Tests
{
    private static readonly FRM_02 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RemisLe = new(2024, 8, 14) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { RemisLe = new(2024, 8, 15) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateDebut = new(2024, 8, 14), RemisLe = new(2024, 8, 17) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DateDebut = new(2024, 8, 14), RemisLe = new(2024, 8, 18) }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { Nature = NatureContrat.Cdi }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RemisLe = null }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { RemisLe = new(2024, 8, 20) }).Corrections, c => c.Champ == "contrat.remisLe" && c.Valeur.Equals(new DateOnly(2024, 8, 14)));
}
