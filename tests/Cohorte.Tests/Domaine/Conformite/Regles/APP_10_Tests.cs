using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_10_Tests
{
    private static readonly APP_10 Regle = new();

    /// <summary>Concluded on 26 August 2024.</summary>
    [Theory]
    [InlineData("2022-08-26", Conforme)]
    [InlineData("2022-08-27", Avertissement)]
    [InlineData(null, Indetermine)]
    public void Deux_ans_d_experience(string? depuis, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d with { Tuteur = new TuteurDecrit { ExperienceDepuis = depuis is null ? null : Le(depuis) } }));

    [Fact]
    public void Propose_un_maitre_plus_ancien() =>
        Assert.Equal(new DateOnly(2022, 8, 26), Assert.Single(Regle.Ouvrir(d => d with { Tuteur = new TuteurDecrit { ExperienceDepuis = new(2024, 1, 1) } }).Corrections).Valeur);
}
