using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DEP_01_Tests
{
    private static readonly DEP_01 Regle = new();

    [Theory]
    [InlineData("2022-02-14", Conforme)]
    [InlineData("2022-02-19", Conforme)]
    [InlineData("2022-02-20", Avertissement)]
    [InlineData(null, Indetermine)]
    public void Cinq_jours_depuis_le_debut_sans_report(string? transmis, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { TransmisLe = transmis is null ? null : Le(transmis) }));

    [Fact]
    public void Dit_la_date_limite_quand_rien_n_est_transmis() => Assert.Contains("19/02/2022", Regle.Ouvrir(f => f with { TransmisLe = null }).Message);

    [Fact]
    public void Compte_les_jours_et_propose_la_limite()
    {
        var verdict = Regle.Ouvrir(f => f with { TransmisLe = Le("2022-02-21"), RecuLe = null, DecideLe = null });
        Assert.Equal((7m, 5m, "jours"), (verdict.Valeur, verdict.Borne, verdict.Unite));
        Assert.Equal(Le("2022-02-19"), Assert.Single(verdict.Corrections).Valeur);
    }
}
