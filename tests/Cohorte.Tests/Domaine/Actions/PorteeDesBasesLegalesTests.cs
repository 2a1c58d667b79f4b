using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Tests.Domaine.Conformite;
using CsCheck;
using Essai = Cohorte.Tests.Domaine.Actions.Criteres.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Actions;

/// <summary>A typed legal basis lifts its own rule, within its ceiling and its dates; the verdict stays otherwise.</summary>
public sealed class PorteeDesBasesLegalesTests
{
    private static readonly FaitsDuContrat TropDHeures = FaitsDEssai.Conformes with { HeuresFormation = new Heures(301) };
    private static readonly FaitsDuContrat TropLong = FaitsDEssai.Conformes with { DateFin = new(2023, 8, 13), HeuresFormation = new Heures(450), DateNaissance = new(1990, 1, 1) };

    // 301 h of 1 071.33 h are 28.10 %.
    [Theory]
    [InlineData(TypeBaseLegale.AccordL632514, null, true)]
    [InlineData(TypeBaseLegale.AccordL632514, 0.40, true)]
    [InlineData(TypeBaseLegale.AccordL632514, 0.28, false)]
    [InlineData(TypeBaseLegale.AccordL632512, null, false)]
    [InlineData(TypeBaseLegale.DecisionEcriteOpco, null, false)]
    public void Seul_l_accord_L6325_14_leve_la_part_de_formation_jusqu_a_son_plafond(TypeBaseLegale type, double? plafond, bool leve) =>
        Assert.Equal(leve, Leve("TRN-01", TropDHeures, Base("TRN-01", type, plafond)));

    [Fact]
    public void Aucun_accord_ne_leve_une_formation_trop_courte() =>
        Assert.False(Leve("TRN-01", FaitsDEssai.Conformes with { HeuresFormation = new Heures(100) }, Base("TRN-01", TypeBaseLegale.AccordL632514)));

    [Theory]
    [InlineData("2022-02-07", null, true)]
    [InlineData("2022-02-08", null, false)]
    [InlineData("2021-01-01", "2022-02-07", true)]
    [InlineData("2021-01-01", "2022-02-06", false)]
    [InlineData(null, null, true)]
    public void Il_vaut_pour_les_contrats_conclus_pendant_qu_il_est_en_vigueur(string? du, string? au, bool leve) =>
        Assert.Equal(leve, Leve("TRN-01", TropDHeures, Base("TRN-01", TypeBaseLegale.AccordL632514, du: Jour(du), au: Jour(au))));

    [Fact]
    public void L_accord_L6325_12_leve_la_duree_jusqu_a_24_mois()
    {
        var accord = Base("DUR-03", TypeBaseLegale.AccordL632512);
        Assert.True(Leve("DUR-03", TropLong, accord));
        Assert.False(Leve("DUR-03", TropLong with { DateFin = new(2024, 2, 14) }, accord));
        Assert.False(Leve("DUR-03", TropLong, Base("DUR-03", TypeBaseLegale.DecisionEcriteOpco)));
        Assert.False(Leve("DUR-03", TropLong, Base("DUR-03", TypeBaseLegale.AccordL632514)));
    }

    [Theory]
    [InlineData("PUB-01")]
    [InlineData("DUR-01")]
    [InlineData("TUT-03")]
    [InlineData("inconnue")]
    public void Rien_ne_leve_les_autres_regles(string regle)
    {
        Assert.False(PorteeDesBasesLegales.PeutEtreLevee(regle));
        Assert.All(Enum.GetValues<TypeBaseLegale>(), t => Assert.False(Leve(regle, TropLong, Base(regle, t))));
    }

    [Fact]
    public void La_decision_ecrite_de_l_opco_vaut_accord_sur_les_competences_a_sa_date()
    {
        Assert.Equal(new DateOnly(2022, 1, 20), PorteeDesBasesLegales.AccordSurLesCompetences([Base("XP-02", TypeBaseLegale.DecisionEcriteOpco, du: new(2022, 2, 1)), Base("XP-02", TypeBaseLegale.DecisionEcriteOpco, du: new(2022, 1, 20))]));
        Assert.Null(PorteeDesBasesLegales.AccordSurLesCompetences([Base("TRN-01", TypeBaseLegale.AccordL632514)]));
    }

    /// <summary>Adding a basis never breaks a rule, and lifts nothing above its ceiling.</summary>
    [Fact]
    public void Le_plafond_partage_les_heures_en_deux() =>
        Gen.Select(Gen.Int[2_700, 6_000], Gen.Int[26, 60]).Sample((dixiemes, plafond) =>
        {
            var heures = dixiemes / 10m;
            var leve = Leve("TRN-01", FaitsDEssai.Conformes with { HeuresFormation = new Heures(heures) }, Base("TRN-01", TypeBaseLegale.AccordL632514, plafond / 100.0));
            Assert.Equal(heures <= plafond / 100m * (1607m * 8 / 12), leve);
        });

    [Fact]
    public void La_porte_reste_fermee_quand_la_base_n_atteint_pas_les_heures()
    {
        var faits = Essai.Faits() with { Parcours = [Essai.Parcours(new DateOnly(2022, 2, 14), new DateOnly(2022, 10, 13), Essai.Module("A", 301))] };
        EtatCritere Etat(BaseLegale fondement) => Porte.Evaluer(CatalogueCriteres.De("PAR-CONFORMITE"), Essai.Contexte(faits with { BasesLegales = [fondement] })).Etat;
        Assert.Equal(EtatCritere.LeveParBaseLegale, Etat(Base("TRN-01", TypeBaseLegale.AccordL632514, 0.30)));
        Assert.Equal(EtatCritere.Manque, Etat(Base("TRN-01", TypeBaseLegale.AccordL632514, 0.28)));
        Assert.Equal(EtatCritere.Manque, Etat(Base("TRN-01", TypeBaseLegale.DecisionEcriteOpco)));
        Assert.Equal(EtatCritere.Manque, Etat(Base("TRN-01", TypeBaseLegale.AccordL632514, au: new(2021, 12, 31))));
    }

    private static bool Leve(string regle, FaitsDuContrat faits, BaseLegale fondement) => PorteeDesBasesLegales.Levant(regle, faits, [fondement], FaitsDEssai.Droit) is not null;

    private static DateOnly? Jour(string? jour) => jour is null ? null : FaitsDEssai.Le(jour);

    private static BaseLegale Base(string regle, TypeBaseLegale type, double? plafond = null, DateOnly? du = null, DateOnly? au = null) =>
        new() { Regle = regle, Type = type, Reference = "Accord d’essai", Plafond = plafond is { } p ? new Taux((decimal)p) : null, Du = du, Au = au, Auteur = "G" };
}
