using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TUT_04_Tests
{
    private static readonly TUT_04 Regle = new();

    [Fact]
    public void Donne_la_reponse_du_texte()
    {
        Assert.Equal(NonApplicable, Regle.Juger(f => f));
        Assert.Equal(Conforme, Regle.Juger(f => f with { EmployeurMetAdisposition = true, TuteurDeLUtilisatrice = true }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EmployeurMetAdisposition = true, TuteurDeLUtilisatrice = false }));
        Assert.Equal(NonConforme, Regle.Juger(f => f with { EmployeurMetAdisposition = true, TuteurDeLUtilisatrice = true, TuteurDesigne = false }));
        Assert.Equal(Indetermine, Regle.Juger(f => f with { EmployeurMetAdisposition = true }));
    }
}
