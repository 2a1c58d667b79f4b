using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class RUP_01_Tests
{
    private static readonly RUP_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RompuLe = new DateOnly(2022, 6, 10), RuptureDeclareeLe = new DateOnly(2022, 7, 10) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { RompuLe = new DateOnly(2022, 6, 10), RuptureDeclareeLe = new DateOnly(2022, 7, 11) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RompuLe = new DateOnly(2022, 6, 10), RuptureDeclareeLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2022, 7, 10) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { RompuLe = new DateOnly(2022, 6, 10), RuptureDeclareeLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2022, 7, 11) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RompuLe = new DateOnly(2022, 6, 10) }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { RompuLe = new DateOnly(2022, 6, 10), RuptureDeclareeLe = new DateOnly(2022, 8, 1) }).Corrections, c => c.Champ == "contrat.ruptureDeclareeLe" && c.Valeur.Equals(new DateOnly(2022, 7, 10)));
}
