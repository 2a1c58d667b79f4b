using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class FRM_01_Tests
{
    private static readonly FRM_01 Regle = new();

    [Theory]
    [InlineData("2022-02-13", Conforme)]
    [InlineData("2022-02-14", Conforme)]
    [InlineData("2022-02-15", NonConforme)]
    public void Le_contrat_est_conclu_avant_le_travail(string conclusion, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { DateConclusion = Le(conclusion) }));

    [Fact]
    public void Propose_de_conclure_plus_tot_ou_de_commencer_plus_tard() =>
        Assert.Equal([("contrat.dateConclusion", Le("2022-02-14")), ("contrat.dateDebut", Le("2022-02-16"))], Regle.Ouvrir(f => f with { DateConclusion = Le("2022-02-16"), TransmisLe = null, RecuLe = null, DecideLe = null }).Corrections.Select(c => (c.Champ, (DateOnly)c.Valeur)));
}
