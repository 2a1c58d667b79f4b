using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_05_Tests
{
    private static readonly PMS_05 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Au = new(2022, 2, 2) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Au = new(2022, 2, 3) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Du = new(2023, 2, 1), Au = new(2023, 2, 28) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Du = new(2023, 2, 1), Au = new(2023, 3, 1) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Du = new(2023, 3, 1), Au = new(2023, 3, 31), Renouvellements = 1, MemeObjetQueLInitiale = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Renouvellements = 1, MemeObjetQueLInitiale = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Renouvellements = 1 }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Renouvellements = 2 }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Renouvellements = null }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { Au = new(2022, 2, 10) }).Corrections, c => c.Champ == "immersion.au" && c.Valeur.Equals(new DateOnly(2022, 2, 2)));
}
