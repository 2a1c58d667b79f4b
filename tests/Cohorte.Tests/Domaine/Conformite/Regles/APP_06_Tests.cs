using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_06_Tests
{
    private static readonly APP_06 Regle = new();

    [Theory]
    [InlineData(35, false, Conforme)]
    [InlineData(39, false, Conforme)]
    [InlineData(34.5, false, Avertissement)]
    [InlineData(28, true, Conforme)]
    public void A_temps_plein_sauf_travailleur_handicape(double heures, bool rqth, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d.Contrat(c => c with { HeuresHebdomadaires = new Heures((decimal)heures) }).Personne(p => p with { Rqth = rqth })));

    [Fact]
    public void Propose_le_temps_plein() => Assert.Equal(35m, Assert.Single(Regle.Ouvrir(d => d.Contrat(c => c with { HeuresHebdomadaires = new Heures(30) })).Corrections).Valeur);
}
