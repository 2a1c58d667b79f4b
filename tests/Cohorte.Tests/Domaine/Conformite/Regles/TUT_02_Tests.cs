using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TUT_02_Tests
{
    private static readonly TUT_02 Regle = new();

    [Theory]
    [InlineData("2020-02-07", Conforme)]
    [InlineData("2020-02-08", NonConforme)]
    [InlineData("2020-03-07", NonConforme)]
    [InlineData("2023-01-01", NonConforme)]
    public void Deux_ans_d_experience_a_la_conclusion(string depuis, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => f with { TuteurExperienceDepuis = Le(depuis) }));

    [Fact]
    public void Dit_la_valeur_la_borne_et_les_deux_issues()
    {
        var verdict = Regle.Ouvrir(f => f with { TuteurExperienceDepuis = Le("2020-02-10") });
        Assert.Equal((1m, 2m, "ans"), (verdict.Valeur, verdict.Borne, verdict.Unite));
        Assert.Equal([("tuteur.experienceDepuis", Le("2020-02-07")), ("contrat.dateConclusion", Le("2022-02-10"))], verdict.Corrections.Select(c => (c.Champ, (DateOnly)c.Valeur)));
    }

    [Fact]
    public void Une_experience_inconnue_est_nommee() => Assert.Contains("tuteur.experienceDepuis", Regle.Ouvrir(f => f with { TuteurExperienceDepuis = null }).Message);
}
