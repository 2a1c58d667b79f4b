using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_01_Tests
{
    private static readonly APP_01 Regle = new();

    /// <summary>The contract begins on 2 September 2024.</summary>
    [Theory]
    [InlineData("1994-09-03", Conforme)]
    [InlineData("1994-09-02", NonConforme)]
    [InlineData("2008-09-02", Conforme)]
    [InlineData("2008-09-03", Avertissement)]
    [InlineData("2009-09-02", Avertissement)]
    [InlineData("2009-09-03", NonConforme)]
    public void De_16_a_29_ans_au_debut(string naissance, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(d => d.Personne(p => p with { DateNaissance = Le(naissance) })));

    [Theory]
    [InlineData(true, null, Conforme)]
    [InlineData(false, DerogationDAge.CreationEntreprise, Conforme)]
    [InlineData(null, DerogationDAge.EchecExamen, Conforme)]
    [InlineData(null, null, NonConforme)]
    public void Une_derogation_leve_la_limite(bool? rqth, DerogationDAge? derogation, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d.Personne(p => p with { DateNaissance = new(1980, 1, 1), Rqth = rqth, DerogationAge = derogation })));

    [Fact]
    public void Le_refus_nomme_les_derogations()
    {
        var verdict = Regle.Ouvrir(d => d.Personne(p => p with { DateNaissance = new(1992, 1, 1) }));
        Assert.Equal((32m, 30m, "ans"), (verdict.Valeur, verdict.Borne, verdict.Unite));
        Assert.Contains("travailleur handicapé", verdict.Message, StringComparison.Ordinal);
        Assert.Contains("échec à l’examen", verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Avant_2019_rien_n_est_devine() => Assert.Equal(Indetermine, Regle.Juger(d => d.Contrat(c => c with { DateConclusion = new(2018, 12, 31) })));
}
