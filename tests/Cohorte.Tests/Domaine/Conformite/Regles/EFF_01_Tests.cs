using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class EFF_01_Tests
{
    private static readonly EFF_01 Regle = new();

    [Fact]
    public void Dit_jusqu_a_quand_la_personne_ne_compte_pas() => Assert.Contains("13/10/2022", Regle.Ouvrir(f => f).Message);

    [Fact]
    public void Demande_les_dates() => Assert.Equal(Indetermine, Regle.Juger(f => f with { DateFin = null }));
}
