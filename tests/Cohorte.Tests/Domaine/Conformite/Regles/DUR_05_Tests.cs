using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_05_Tests
{
    private static readonly DUR_05 Regle = new();

    private static FaitsDuContrat EnGeiq(FaitsDuContrat f) => f with { Geiq = true, Diplome = Diplome.CapBep };

    [Theory]
    [InlineData("2023-02-13", NonApplicable)]
    [InlineData("2023-02-14", Avertissement)]
    [InlineData("2025-02-13", Avertissement)]
    public void Avertit_au_dela_de_douze_mois(string fin, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => EnGeiq(f) with { DateFin = Le(fin) }));

    [Fact]
    public void Hors_d_un_geiq_ne_dit_rien() => Assert.Equal(NonApplicable, Regle.Juger(f => EnGeiq(f) with { Geiq = false, DateFin = Le("2023-08-13") }));

    [Fact]
    public void Un_public_prioritaire_n_a_pas_besoin_du_geiq() => Assert.Equal(NonApplicable, Regle.Juger(f => f with { Geiq = true, DateFin = Le("2023-08-13") }));

    [Fact]
    public void Nomme_la_qualite_inconnue() => Assert.Contains("employeur.geiq", Regle.Ouvrir(f => EnGeiq(f) with { Geiq = null, DateFin = Le("2023-08-13") }).Message);

    [Fact]
    public void Propose_douze_mois() => Assert.Equal(Le("2023-02-13"), Assert.Single(Regle.Ouvrir(f => EnGeiq(f) with { DateFin = Le("2023-08-13") }).Corrections).Valeur);
}
