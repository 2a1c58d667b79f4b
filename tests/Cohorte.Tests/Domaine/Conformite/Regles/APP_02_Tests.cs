using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class APP_02_Tests
{
    private static readonly APP_02 Regle = new();

    /// <summary>Concluded on 26 August 2024.</summary>
    [Theory]
    [InlineData("1989-08-27", DerogationDAge.DiplomeSuperieur, Conforme)]
    [InlineData("1989-08-26", DerogationDAge.DiplomeSuperieur, Avertissement)]
    [InlineData("1988-08-27", DerogationDAge.RuptureIndependante, Avertissement)]
    [InlineData("1988-08-26", DerogationDAge.InaptitudeTemporaire, NonConforme)]
    [InlineData("1970-01-01", DerogationDAge.SportifHautNiveau, NonApplicable)]
    [InlineData("1970-01-01", null, NonApplicable)]
    [InlineData("2004-01-01", DerogationDAge.DiplomeSuperieur, NonApplicable)]
    public void Trois_derogations_s_arretent_a_35_ans(string naissance, DerogationDAge? derogation, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(d => d.Personne(p => p with { DateNaissance = Le(naissance), DerogationAge = derogation })));

    [Fact]
    public void Un_travailleur_handicape_n_en_a_pas_besoin() =>
        Assert.Equal(NonApplicable, Regle.Juger(d => d.Personne(p => p with { DateNaissance = new(1970, 1, 1), Rqth = true, DerogationAge = DerogationDAge.DiplomeSuperieur })));
}
