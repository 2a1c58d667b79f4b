using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class SAN_01_Tests
{
    private static readonly SAN_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { VisiteLe = new DateOnly(2024, 11, 12) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { VisiteLe = new DateOnly(2024, 11, 13) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { VisiteLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 11, 13) }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { VisiteLe = default }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { DateNaissance = new(2007, 1, 1) }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { VisiteLe = new DateOnly(2024, 12, 1) }).Corrections, c => c.Champ == "sante.visiteLe" && c.Valeur.Equals(new DateOnly(2024, 11, 12)));
}
