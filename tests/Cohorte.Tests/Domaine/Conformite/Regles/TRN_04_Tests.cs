using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_04_Tests
{
    private static readonly TRN_04 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateDebut = new(2022, 2, 14), RevueLe = new DateOnly(2022, 4, 14) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DateDebut = new(2022, 2, 14), RevueLe = new DateOnly(2022, 4, 15) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { RevueLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { RevueLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 10, 13) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { RevueLe = default }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { RevueLe = new DateOnly(2024, 11, 1) }).Corrections, c => c.Champ == "contrat.revueLe" && c.Valeur.Equals(new DateOnly(2024, 10, 12)));
}
