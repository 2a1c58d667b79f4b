using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_12_Tests
{
    private static readonly APP_12 Regle = new();

    /// <summary>Begun on Monday 2 September 2024: the fifth working day is Saturday 7.</summary>
    [Theory]
    [InlineData("2024-09-07", Conforme)]
    [InlineData("2024-09-08", Avertissement)]
    [InlineData(null, Indetermine)]
    public void Cinq_jours_ouvrables(string? transmis, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(d => d with { Depot = new DepotDecrit { TransmisLe = transmis is null ? null : Le(transmis) } }));

    [Fact]
    public void Propose_le_dernier_jour_utile() =>
        Assert.Equal(new DateOnly(2024, 9, 7), Assert.Single(Regle.Ouvrir(d => d with { Depot = new DepotDecrit { TransmisLe = new(2024, 10, 1) } }).Corrections).Valeur);
}
