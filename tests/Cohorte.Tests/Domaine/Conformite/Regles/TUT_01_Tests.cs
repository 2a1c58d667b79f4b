using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TUT_01_Tests
{
    private static readonly TUT_01 Regle = new();

    [Theory]
    [InlineData(true, Conforme)]
    [InlineData(false, NonConforme)]
    [InlineData(null, Indetermine)]
    public void Un_tuteur_est_designe(bool? designe, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { TuteurDesigne = designe }));
}
