using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class REN_01_Tests
{
    private static readonly REN_01 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Renouvellements = 1, MotifDeRenouvellement = MotifDeRenouvellement.Echec }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Renouvellements = 1, MotifDeRenouvellement = MotifDeRenouvellement.Autre }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { Renouvellements = 2 }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Renouvellements = 1 }));
        Assert.Equal(Conforme, Regle.Juger(f => f with { Renouvellements = 1, MotifDeRenouvellement = MotifDeRenouvellement.QualificationSuperieure }));
        Assert.Equal(Avertissement, Regle.Juger(f => f with { Renouvellements = 1, MotifDeRenouvellement = MotifDeRenouvellement.QualificationSuperieure, Finalite = FinaliteContrat.Competences }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { Renouvellements = null }));
    }
}
