using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DEP_02_Tests
{
    private static readonly DEP_02 Regle = new();

    [Theory]
    [InlineData("2024-07-31", "avant le 1er août 2024")]
    [InlineData("2024-08-01", "depuis le 1er août 2024")]
    public void Dit_la_regle_du_jour_de_conclusion(string conclusion, string attendu) => Assert.Contains(attendu, Regle.Ouvrir(f => f with { DateConclusion = Le(conclusion) }).Message);
}
