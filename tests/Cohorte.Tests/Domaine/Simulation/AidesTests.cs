using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>Aids by date, with their calendar.</summary>
public sealed class AidesTests
{
    /// <summary>5 000 € a year until the month after the 18th birthday, then 8 000 €: 7 × 416.67 and 5 × 666.67, each dated the last day of its contract month.</summary>
    [Fact]
    public void Le_taux_majeur_commence_le_mois_qui_suit_les_18_ans()
    {
        var aide = Aide("E03", CodesDAide.Exceptionnelle);
        Assert.Equal(6250m, aide.Montant.Euros);
        Assert.Equal(new DateOnly(2022, 3, 31), aide.Versements[0].Date);
        Assert.Equal(416.67m, aide.Versements[0].Montant.Euros);
        Assert.Equal(new Versement(new(2022, 10, 31), new Montant(666.66m)), aide.Versements[7]);
        Assert.Equal(new DateOnly(2023, 2, 28), aide.Versements[^1].Date);
    }

    /// <summary>First month, then every three months; the last instalment falls after the contract.</summary>
    [Fact]
    public void L_aide_de_longue_duree_se_verse_le_premier_mois_puis_par_trimestre() =>
        Assert.Equal(
            [("2022-07-31", 666.67m), ("2022-10-31", 2000m), ("2023-01-31", 2000m), ("2023-04-30", 2000m), ("2023-07-31", 1333.33m)],
            Aide("E08", CodesDAide.DemandeurDEmploi).Versements.Select(v => (v.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), v.Montant.Euros)));

    [Theory]
    [InlineData("2022-10-12", 1)]
    [InlineData("2022-12-12", 1)]
    [InlineData("2022-12-13", 2)]
    public void Le_second_versement_attend_la_fin_du_dixieme_mois(string fin, int versements)
    {
        var description = ContratsConnusTests.Simuler("E01").Simulation.Description;
        description = description with { Contrat = description.Contrat with { DateFin = DateOnly.Parse(fin, System.Globalization.CultureInfo.InvariantCulture) } };
        var aide = CatalogueDesAides.Calculer(description, BaremesDePaieDeTest.Livres.Source).Single(a => a.Code == CodesDAide.Afe);
        Assert.Equal(versements * 1000m, aide.Montant.Euros);
        Assert.Equal(versements, aide.Versements.Count);
    }

    [Fact]
    public void Un_temps_partiel_reduit_l_aide_de_France_Travail()
    {
        var description = ContratsConnusTests.Simuler("E07").Simulation.Description;
        description = description with { Contrat = description.Contrat with { HeuresHebdomadaires = new(28) } };
        var aide = CatalogueDesAides.Calculer(description, BaremesDePaieDeTest.Livres.Source).Single();
        Assert.Equal(800m, aide.Montant.Euros);
        Assert.Contains("France Travail", aide.Conditions[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Avant_2024_l_operateur_se_nomme_Pole_emploi() => Assert.Contains("Pôle emploi", Aide("E01", CodesDAide.Afe).Conditions[0], StringComparison.Ordinal);

    /// <summary>814 € × 8 / 12, 1 400 € with a minimum social from 24 March 2022.</summary>
    [Theory]
    [InlineData(null, 542.67)]
    [InlineData(MinimumSocial.Rsa, 933.33)]
    public void Un_GEIQ_recoit_l_aide_a_l_accompagnement(MinimumSocial? minimum, double attendu)
    {
        var description = ContratsConnusTests.Simuler("E04").Simulation.Description;
        description = description with { Employeur = description.Employeur with { Geiq = true }, Personne = description.Personne with { MinimumSocial = minimum } };
        Assert.Equal((decimal)attendu, CatalogueDesAides.Calculer(description, BaremesDePaieDeTest.Livres.Source).Single(a => a.Code == CodesDAide.Geiq).Montant.Euros);
    }

    private static AideSimulee Aide(string contrat, string code) => ContratsConnusTests.Simuler(contrat).Simulation.Aides.Single(a => a.Code == code);
}
