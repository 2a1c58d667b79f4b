using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DPAE_Tests
{
    private static readonly DPAE Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DpaeLe = new DateOnly(2024, 8, 4) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DpaeLe = new DateOnly(2024, 8, 3) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DpaeLe = new DateOnly(2024, 8, 12) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DpaeLe = new DateOnly(2024, 8, 13) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DpaeLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { DpaeLe = default }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { DpaeLe = new DateOnly(2024, 8, 1) }).Corrections, c => c.Champ == "embauche.declareeLe" && c.Valeur.Equals(new DateOnly(2024, 8, 4)));
}
