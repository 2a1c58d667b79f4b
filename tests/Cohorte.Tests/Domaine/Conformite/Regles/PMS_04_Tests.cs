using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PMS_04_Tests
{
    private static readonly PMS_04 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(Conforme, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { SigneeLe = new DateOnly(2022, 1, 3) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { SigneeLe = new DateOnly(2022, 1, 4) }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { SigneeLe = Fait<DateOnly?>.Aucun }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { SigneeLe = default }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EstSalariee = true, EmployeurASigne = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EstSalariee = true }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EstSalariee = true, EmployeurASigne = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), RepresentantASigne = false }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1), RepresentantASigne = true }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { DateNaissance = new(2005, 1, 1) }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = new(2004, 1, 3), RepresentantASigne = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { DateNaissance = null }));
    }

    [Fact]
    public void Propose_ce_qui_suffit() => Assert.Contains(Regle.Ouvrir(f => f with { SigneeLe = new DateOnly(2022, 1, 5) }).Corrections, c => c.Champ == "immersion.signeeLe" && c.Valeur.Equals(new DateOnly(2022, 1, 3)));
}
