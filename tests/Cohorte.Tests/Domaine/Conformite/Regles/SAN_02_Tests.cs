using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class SAN_02_Tests
{
    private static readonly SAN_02 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2007, 1, 1), VisiteLe = new DateOnly(2024, 8, 12) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DateNaissance = new(2007, 1, 1), VisiteLe = new DateOnly(2024, 8, 13) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2007, 1, 1), VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 8, 11) }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { DateNaissance = new(2007, 1, 1), VisiteLe = Fait<DateOnly?>.Aucun, Aujourdhui = new(2024, 8, 12) }));
        Assert.Equal(NonApplicable, Regle.Juger(f => f with { DateNaissance = new(2006, 8, 12), VisiteLe = default }));
    }
}
