using System.Globalization;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Tests.Domaine.Simulation.Paie;

/// <summary>Figures that two public engines (openfisca-france a7038ee491, mon-entreprise 7b021aafa1) publish in their own tests, for the situations that this engine covers; the others are listed with their reason in docs/simulateur/moteurs-publics.md.</summary>
public sealed class MoteursPublicsTests
{
    /// <summary>« échelle de salaires », « effectif 1 », « ATMP », « contrat pro 1 », « temps partiel » of mon-entreprise: July 2026, health insurance of 40 € shared by half, rounded to the euro.</summary>
    [Theory]
    [InlineData(100, 35, 0.0208, 123, 57)]
    [InlineData(250, 35, 0.0208, 278, 176)]
    [InlineData(500, 35, 0.0208, 535, 374)]
    [InlineData(750, 35, 0.0208, 793, 572)]
    [InlineData(1000, 35, 0.0208, 1051, 770)]
    [InlineData(1250, 35, 0.0208, 1309, 968)]
    [InlineData(1500, 35, 0.0208, 1566, 1165)]
    [InlineData(2000, 35, 0.0208, 2209, 1561)]
    [InlineData(2500, 35, 0.0208, 3133, 1957)]
    [InlineData(3000, 35, 0.0208, 3984, 2353)]
    [InlineData(4000, 35, 0.0208, 5565, 3144)]
    [InlineData(5000, 35, 0.0208, 7060, 3941)]
    [InlineData(10000, 35, 0.0208, 14325, 7951)]
    [InlineData(20000, 35, 0.0208, 28458, 15966)]
    [InlineData(100000, 35, 0.0208, 129426, 86698)]
    [InlineData(1000000, 35, 0.0208, 1245300, 895798)]
    [InlineData(2000, 35, 0.03, 2227, 1561)]
    [InlineData(2000, 35, 0.05, 2267, 1561)]
    [InlineData(2000, 32, 0.0208, 2348, 1561)]
    [InlineData(1857.14, 26, 0.0208, 2332, 1448)]
    [InlineData(1000, 20, 0.0208, 1051, 770)]
    public void Cout_et_net_a_l_euro(double brut, double heures, double atMp, int cout, int net)
    {
        var bulletin = Calculer("2026-07", (decimal)brut, new EmployeurSimule { Effectif = 1, TauxAtMp = new((decimal)atMp), MutuelleMensuelle = new Montant(40) }, (decimal)heures);
        Assert.InRange(bulletin.CoutEmployeur.Euros - cout, -0.52m, 0.52m);
        Assert.InRange(bulletin.Net.Euros - net, -0.52m, 0.52m);
    }

    /// <summary>« RGDU » of mon-entreprise.</summary>
    [Theory]
    [InlineData(1, 573.98, 0.005)]
    [InlineData(50, 580, 0.5)]
    public void La_reduction_unique_a_2200_euros(int effectif, double reduction, double ecart) =>
        Assert.InRange(Calculer("2026-07", 2200, Employeur(effectif)).ReductionGenerale.Euros - (decimal)reduction, -(decimal)ecart, (decimal)ecart);

    /// <summary>« Refonte des allègements généraux » of openfisca-france: coefficients of January to March 2026.</summary>
    [Theory]
    [InlineData(1823.03, 15, 0.3981)]
    [InlineData(2278.79, 15, 0.2225)]
    [InlineData(5651.39, 15, 0)]
    [InlineData(1823.03, 100, 0.4021)]
    [InlineData(2278.79, 100, 0.2247)]
    [InlineData(5651.39, 100, 0)]
    public void Le_coefficient_de_la_reduction_unique(double brut, int effectif, double coefficient) =>
        Assert.Equal((decimal)coefficient, Calculer("2026-01", (decimal)brut, Employeur(effectif)).CoefficientReduction);

    /// <summary>« allegement_cotisation_maladie » and « …_allocations_familiales »: what the reduced rate saves.</summary>
    [Theory]
    [InlineData("2021-09", 1554.58, "pat_maladie", 0.13, 93.2748)]
    [InlineData("2021-03", 3886.55, "pat_maladie", 0.13, 0)]
    [InlineData("2024-01", 4399.63, "pat_maladie", 0.13, 0)]
    [InlineData("2024-01", 4240.61, "pat_maladie", 0.13, 254.44)]
    [InlineData("2026-01", 1801.80, "pat_maladie", 0.13, 0)]
    [InlineData("2024-01", 6166.55, "pat_allocationsFamiliales", 0.0525, 0)]
    [InlineData("2024-01", 6007.53, "pat_allocationsFamiliales", 0.0525, 108.14)]
    [InlineData("2026-01", 1801.80, "pat_allocationsFamiliales", 0.0525, 0)]
    public void Le_taux_reduit_sous_son_plafond(string mois, double brut, string colonne, double plein, double epargne) =>
        Assert.InRange(((decimal)(brut * plein)) - Calculer(mois, (decimal)brut, Employeur(1)).Colonne(colonne).Euros - (decimal)epargne, -0.012m, 0.012m);

    /// <summary>« cotisations », « ceg », « agirc_arrco_apres_fusion », « cet2019 », « maladie_mmid_employeur », « taxe_apprentissage », « base_a_net », « chomage_salarie »: amounts line by line.</summary>
    [Theory]
    [InlineData("2024-01", 1766.92, "pat_ags", 3.53)]
    [InlineData("2024-01", 1766.92, "pat_agircArrcoTranche1", 83.40)]
    [InlineData("2024-01", 1766.92, "pat_chomage", 71.56)]
    [InlineData("2024-01", 1766.92, "pat_cegTranche1", 22.79)]
    [InlineData("2024-01", 1766.92, "pat_vieillesseDeplafonnee", 35.69)]
    [InlineData("2024-01", 1766.92, "pat_vieillessePlafonnee", 151.07)]
    [InlineData("2024-01", 1766.92, "pat_atMp", 11.30)]
    [InlineData("2024-01", 1766.92, "pat_csa", 5.30)]
    [InlineData("2024-01", 1766.92, "pat_allocationsFamiliales", 60.95)]
    [InlineData("2024-01", 1766.92, "pat_maladie", 123.68)]
    [InlineData("2024-01", 1766.92, "sal_agircArrcoTranche1", 55.66)]
    [InlineData("2024-01", 1766.92, "sal_cegTranche1", 15.20)]
    [InlineData("2024-01", 1766.92, "sal_vieillesseDeplafonnee", 7.07)]
    [InlineData("2024-01", 1766.92, "sal_vieillessePlafonnee", 121.92)]
    [InlineData("2024-01", 2297, "pat_agircArrcoTranche1", 108.42)]
    [InlineData("2024-01", 2297, "pat_atMp", 14.70)]
    [InlineData("2024-01", 2828, "pat_vieillessePlafonnee", 241.79)]
    [InlineData("2024-01", 4417.30, "pat_ags", 8.83)]
    [InlineData("2024-01", 4417.30, "pat_cet", 9.28)]
    [InlineData("2024-01", 4417.30, "pat_vieillessePlafonnee", 330.37)]
    [InlineData("2024-01", 4417.30, "pat_maladie", 574.25)]
    [InlineData("2024-01", 4417.30, "sal_cet", 6.18)]
    [InlineData("2019-01", 2000, "sal_cegTranche1", 17.20)]
    [InlineData("2019-01", 2000, "pat_cegTranche1", 25.80)]
    [InlineData("2019-01", 2000, "sal_agircArrcoTranche1", 63)]
    [InlineData("2019-01", 2000, "pat_agircArrcoTranche1", 94.40)]
    [InlineData("2019-01", 2000, "pat_cet", 0)]
    [InlineData("2019-01", 10000, "sal_cet", 14)]
    [InlineData("2019-01", 10000, "pat_cet", 21)]
    [InlineData("2021-03", 3886.55, "pat_maladie", 505.2515)]
    [InlineData("2020-06", 1467, "pat_taxeApprentissage", 9.9756)]
    [InlineData("2020-06", 1467, "pat_formation", 8.0685)]
    [InlineData("2021-01", 3428, "sal_agircArrcoTranche1", 107.98)]
    [InlineData("2021-01", 3428, "sal_csgDeductible", 229.02467)]
    [InlineData("2021-01", 3428, "sal_crds", 16.84005)]
    [InlineData("2021-01", 3429, "sal_cet", 4.80)]
    public void Une_ligne_de_paie(string mois, double brut, string code, double attendu) =>
        Assert.InRange(Calculer(mois, (decimal)brut, Employeur(8, 0.0064m)).Lignes.Where(l => l.Cotisation.Code == code).Sum(l => l.Montant.Euros) - (decimal)attendu, -0.011m, 0.011m);

    /// <summary>Same cases, both tranches together.</summary>
    [Theory]
    [InlineData("2024-01", 4417.30, Cotisation.RetraiteSalarie, 169.53 + 39.21 + 6.18)]
    [InlineData("2024-01", 4417.30, Cotisation.RetraiteEmployeur, 254.03 + 58.81 + 9.28)]
    public void La_retraite_complementaire_sur_deux_tranches(string mois, double brut, string colonne, double attendu) =>
        Assert.InRange(Calculer(mois, (decimal)brut, Employeur(8)).Colonne(colonne).Euros - (decimal)attendu, -0.02m, 0.02m);

    /// <summary>« cotisations » and « base_a_net »: sums.</summary>
    [Fact]
    public void La_reduction_et_le_net()
    {
        Assert.Equal(564.35m, Calculer("2024-01", 1766.92m, Employeur(8, 0.0064m)).ReductionGenerale.Euros);
        Assert.Equal(0m, Calculer("2024-01", 4417.30m, Employeur(8, 0.0064m)).ReductionGenerale.Euros);
        Assert.InRange(Calculer("2021-01", 3428, Employeur(8)).Net.Euros, 2713.58m, 2713.62m);
        Assert.InRange(Calculer("2021-01", 3429, Employeur(8)).Net.Euros, 2709.58m, 2709.62m);
    }

    /// <summary>« renonciation_ajustement_pss »: 130 hours of 151.67, a ceiling of 3 142.285714 €.</summary>
    [Theory]
    [InlineData("2023-08")]
    [InlineData("2023-09")]
    public void Le_plafond_suit_le_temps_partiel(string mois) =>
        Assert.Equal(3142.29m, Calculer(mois, 3428.60m, Employeur(8), 30).Lignes.Single(l => l.Cotisation.Code == "sal_vieillessePlafonnee").Assiette.Euros);

    /// <summary>« minimum pay » of mon-entreprise, in shares of the SMIC.</summary>
    [Theory]
    [InlineData(19, Diplome.CapBep, 0.55)]
    [InlineData(23, Diplome.CapBep, 0.70)]
    [InlineData(30, Diplome.CapBep, 1.0)]
    [InlineData(50, Diplome.CapBep, 1.0)]
    [InlineData(19, Diplome.BacProfessionnel, 0.65)]
    [InlineData(23, Diplome.BacProfessionnel, 0.80)]
    [InlineData(30, Diplome.BacProfessionnel, 1.0)]
    [InlineData(50, Diplome.BacPlus5, 1.0)]
    public void Le_minimum_par_age_et_diplome(int age, Diplome diplome, double part)
    {
        var debut = new DateOnly(2026, 7, 1);
        var contrat = ProprietesTests.Un(DispositifDecrit.Classique, debut, debut);
        contrat = contrat with { Personne = contrat.Personne with { DateNaissance = debut.AddYears(-age).AddDays(-10), Diplome = diplome } };
        Assert.Equal((decimal)part, RemunerationMinimale.Du(contrat, BaremesDePaieDeTest.Livres.Du(debut)!).TauxSmic.Fraction);
    }

    /// <summary>The two engines raise the rate from any baccalaureate; the default reading does not, and can be changed.</summary>
    [Fact]
    public void Le_bac_general_suit_la_lecture_choisie()
    {
        var debut = new DateOnly(2026, 7, 1);
        var contrat = ProprietesTests.Un(DispositifDecrit.Classique, debut, debut);
        contrat = contrat with { Personne = contrat.Personne with { DateNaissance = debut.AddYears(-22), Diplome = Diplome.BacGeneral } };
        var loi = BaremesDePaieDeTest.Livres.Du(debut)!;
        Assert.Equal(0.70m, RemunerationMinimale.Du(contrat, loi).TauxSmic.Fraction);
        Assert.Equal(0.80m, RemunerationMinimale.Du(contrat, loi, new LecturesDiscutees(BacGeneralMajore: true, AdulteEnCoursDeContrat: true)).TauxSmic.Fraction);
    }

    private static EmployeurSimule Employeur(int effectif, decimal atMp = 0.0208m) => new() { Effectif = effectif, TauxAtMp = new(atMp) };

    private static BulletinDePaie Calculer(string mois, decimal brut, EmployeurSimule employeur, decimal heures = 35) =>
        CalculDuBulletin.Calculer(employeur, BaremesDePaieDeTest.Livres.Du(DateOnly.ParseExact(mois + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture))!, new Montant(brut), Presence.MoisEntier(new Heures(heures)));
}
