using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_08_Tests
{
    private static readonly APP_08 Regle = new();

    [Theory]
    [InlineData(false, Conforme)]
    [InlineData(true, NonConforme)]
    [InlineData(null, Indetermine)]
    public void Un_employeur_public_est_refuse(bool? secteurPublic, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(d => d with { Employeur = d.Employeur with { SecteurPublic = secteurPublic } }));
}
