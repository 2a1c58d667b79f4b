using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class WRK_01_Tests
{
    private static readonly WRK_01 Regle = new();

    [Theory]
    [InlineData("1998-11-20", 48, Conforme)]
    [InlineData("1998-11-20", 48.5, NonConforme)]
    [InlineData("2005-01-01", 35, Conforme)]
    [InlineData("2005-01-01", 35.5, Avertissement)]
    [InlineData("2005-01-01", 40, Avertissement)]
    [InlineData("2005-01-01", 40.5, NonConforme)]
    [InlineData("2004-02-14", 39, Conforme)]
    [InlineData("2004-02-15", 39, Avertissement)]
    public void La_semaine_a_un_maximum(string naissance, double heures, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = Le(naissance), HeuresHebdomadaires = new Heures((decimal)heures) }));

    [Theory]
    [InlineData(35, Conforme)]
    [InlineData(39, Indetermine)]
    [InlineData(49, NonConforme)]
    public void Sans_age_ne_juge_que_ce_qui_est_sur(int heures, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = null, HeuresHebdomadaires = new Heures(heures) }));

    [Fact]
    public void Propose_les_heures_permises() => Assert.Equal(48m, Assert.Single(Regle.Ouvrir(f => f with { HeuresHebdomadaires = new Heures(50) }).Corrections).Valeur);
}
