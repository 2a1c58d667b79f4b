using System.Globalization;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Tests.Domaine.Simulation.Apprentissage;

/// <summary>Pay of an apprentice: grid, anniversaries, what raises it.</summary>
public sealed class RemunerationDApprentiTests
{
    /// <summary>D.6222-26, in the first month of a contract begun on 1 September 2023.</summary>
    [Theory]
    [InlineData(16, 1, 0.27)]
    [InlineData(17, 2, 0.39)]
    [InlineData(17, 3, 0.55)]
    [InlineData(18, 1, 0.43)]
    [InlineData(20, 2, 0.51)]
    [InlineData(20, 3, 0.67)]
    [InlineData(21, 1, 0.53)]
    [InlineData(25, 2, 0.61)]
    [InlineData(25, 3, 0.78)]
    [InlineData(26, 1, 1.00)]
    [InlineData(29, 3, 1.00)]
    public void La_grille_suit_l_age_et_l_annee(int age, int annee, double taux) =>
        Assert.Equal((decimal)taux, Premier(d => Nee(d, age) with { Contrat = d.Contrat with { AnneeExecutionDebut = annee } }).Plancher.TauxSmic.Fraction);

    /// <summary>Signed for 14 September: thirteen days at 43 %, seventeen at 51 % in September of the next year (SMIC 1 766.92 €).</summary>
    [Fact]
    public void Le_mois_de_l_anniversaire_se_partage_en_jours()
    {
        var simulation = Simuler(d => Nee(d, 18) with { Contrat = d.Contrat with { DateDebut = new(2023, 9, 14), DateFin = new(2025, 9, 13), DateConclusion = new(2023, 9, 1), HeuresFormation = new(900) } });
        var septembre = simulation.Mois.Single(m => m.Mois == new DateOnly(2024, 9, 1));
        Assert.Equal([(1, 13), (2, 17)], septembre.Apprenti!.Segments.Select(s => (s.AnneeExecution, s.Jours)));
        Assert.Equal(2, septembre.Apprenti.AnneeExecution);
        Assert.Equal(0.51m, septembre.Plancher.TauxSmic.Fraction);
        Assert.Equal(839.88m, septembre.Bulletin.Brut.Euros);
        using var reponse = ApprentissagesConnusTests.Repondre(simulation.Description, hypothetique: false);
        var ecrit = reponse.RootElement.GetProperty("mois").EnumerateArray().Single(m => m.GetProperty("mois").GetString() == "2024-09").GetProperty("segments");
        Assert.Equal([13, 17], ecrit.EnumerateArray().Select(s => s.GetProperty("jours").GetInt32()));
    }

    [Fact]
    public void Quinze_points_s_ajoutent_sans_passer_le_SMIC()
    {
        Assert.Equal(0.58m, Premier(d => Nee(d, 19) with { Contrat = d.Contrat with { Majoration15Points = true } }).Plancher.TauxSmic.Fraction);
        Assert.Equal(0.93m, Premier(d => Nee(d, 23) with { Contrat = d.Contrat with { Majoration15Points = true, AnneeExecutionDebut = 3 } }).Plancher.TauxSmic.Fraction);
        Assert.Equal(1m, Premier(d => Nee(d, 27) with { Contrat = d.Contrat with { Majoration15Points = true } }).Plancher.TauxSmic.Fraction);
    }

    [Fact]
    public void Une_licence_professionnelle_se_paie_en_deuxieme_annee_et_garde_son_annee()
    {
        var mois = Premier(d => Nee(d, 22) with { Contrat = d.Contrat with { LicenceProfessionnelle = true, NiveauPrepare = 6 } });
        Assert.Equal(0.61m, mois.Plancher.TauxSmic.Fraction);
        Assert.Equal(1, mois.Apprenti!.AnneeExecution);
    }

    [Fact]
    public void Le_contrat_precedent_est_un_minimum()
    {
        Assert.Equal(0.55m, Premier(d => Nee(d, 18) with { Contrat = d.Contrat with { TauxPrecedentContrat = new Taux(0.55m) } }).Plancher.TauxSmic.Fraction);
        Assert.Equal(0.43m, Premier(d => Nee(d, 18) with { Contrat = d.Contrat with { TauxPrecedentContrat = new Taux(0.27m) } }).Plancher.TauxSmic.Fraction);
    }

    /// <summary>The conventional minimum counts from 21: 61 % of 2 500 € in year 2.</summary>
    [Theory]
    [InlineData(20, 891.07)]
    [InlineData(21, 1525.00)]
    public void Le_minimum_conventionnel_compte_des_21_ans(int age, double brut) =>
        Assert.Equal((decimal)brut, Premier(d => Nee(d, age) with { Contrat = d.Contrat with { MinimumConventionnelMensuel = new Montant(2500), AnneeExecutionDebut = 2 } }).Bulletin.Brut.Euros);

    [Theory]
    [InlineData("7024", "2023-07-01", 0.50)]
    [InlineData("7018", "2023-07-01", 0.50)]
    [InlineData("7024", "2023-06-30", 0.43)]
    [InlineData("1486", "2023-07-01", 0.43)]
    public void La_grille_agricole_vaut_pour_les_contrats_qui_commencent_sous_elle(string idcc, string debut, double taux)
    {
        var jour = DateOnly.ParseExact(debut, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((decimal)taux, Premier(d => Nee(d with { Contrat = d.Contrat with { DateConclusion = jour, DateDebut = jour, DateFin = jour.AddMonths(12).AddDays(-1) }, Employeur = d.Employeur with { Idcc = idcc } }, 18)).Plancher.TauxSmic.Fraction);
    }

    [Fact]
    public void Le_paysage_paie_mieux_depuis_2024_sans_grille_connue() =>
        Assert.Contains(Simuler(d => Nee(d, 18) with { Employeur = d.Employeur with { Idcc = "7018" } }).Avertissements, a => a.Code == "grille-de-branche" && a.Message.Contains("27/06/2024", StringComparison.Ordinal));

    /// <summary>50 % of the SMIC since March 2025, 79 % before, in proportion of the days of the month and never of the hours.</summary>
    [Theory]
    [InlineData("2025-02-28", 35, 1423.42)]
    [InlineData("2025-03-01", 35, 900.90)]
    [InlineData("2025-03-01", 28, 900.90)]
    public void Le_seuil_d_exoneration_suit_la_signature(string signature, int heures, double seuil)
    {
        var jour = DateOnly.ParseExact(signature, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var mois = Simuler(d => Nee(d, 20) with { Contrat = d.Contrat with { DateConclusion = jour, DateDebut = new(2025, 4, 16), DateFin = new(2026, 4, 15), HeuresHebdomadaires = new(heures) } }).Mois;
        Assert.Equal((decimal)seuil, mois[1].Apprenti!.SeuilExoneration.Euros);
        Assert.Equal(decimal.Round((decimal)seuil / 2, 2, MidpointRounding.AwayFromZero), mois[0].Apprenti!.SeuilExoneration.Euros);
    }

    /// <summary>Under 11 employees neither contribution to training nor taxe d’apprentissage; from 11, both.</summary>
    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Les_petites_entreprises_ne_doivent_ni_formation_ni_taxe(int effectif, bool dues)
    {
        var lignes = Premier(d => d with { Employeur = d.Employeur with { Effectif = effectif } }).Bulletin.Lignes.Select(l => l.Cotisation.Code).ToList();
        Assert.Equal(dues, lignes.Contains("pat_formation"));
        Assert.Equal(dues, lignes.Contains("pat_taxeApprentissage"));
    }

    internal static DescriptionDeContrat Nee(DescriptionDeContrat description, int age) =>
        description with { Personne = description.Personne with { DateNaissance = description.Contrat.DateDebut.AddYears(-age).AddMonths(-1) } };

    internal static SimulationDeContrat Simuler(Func<DescriptionDeContrat, DescriptionDeContrat> changer)
    {
        var lue = Simulateur.Simuler(changer(ApprentissagesConnusTests.Lire("AP06").Description with { Employeur = ApprentissagesConnusTests.Lire("AP01").Description.Employeur }), BaremesDePaieDeTest.Livres);
        Assert.Empty(lue.Refus.Select(r => r.Message));
        return lue.Valeur;
    }

    private static MoisSimule Premier(Func<DescriptionDeContrat, DescriptionDeContrat> changer) => Simuler(changer).Mois[0];
}
