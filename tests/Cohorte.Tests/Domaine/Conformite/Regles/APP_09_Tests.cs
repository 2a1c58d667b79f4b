using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_09_Tests
{
    private static readonly APP_09 Regle = new();

    /// <summary>The contract runs from 2 September 2024 to 31 August 2026.</summary>
    [Fact]
    public void Deux_apprentis_a_la_fois()
    {
        var un = Periode.De(new(2024, 1, 1), new(2025, 8, 31));
        var suivant = Periode.De(new(2025, 9, 1), new(2027, 8, 31));
        var ensemble = Periode.De(new(2025, 8, 31), new(2027, 8, 31));
        Assert.Equal(Conforme, Juger([]));
        Assert.Equal(Conforme, Juger([un]));
        Assert.Equal(Conforme, Juger([un, suivant]));
        Assert.Equal(Avertissement, Juger([un, ensemble]));
        Assert.Equal(Conforme, Juger([un, Periode.De(new(2023, 1, 1), new(2024, 9, 1))]));
        Assert.Equal(Indetermine, Regle.Juger(d => d with { Tuteur = null }));
    }

    private static ResultatRegle Juger(IReadOnlyList<Periode> suivis) => Regle.Juger(d => d with { Tuteur = new TuteurDecrit { SuivisEnCours = suivis } });
}
