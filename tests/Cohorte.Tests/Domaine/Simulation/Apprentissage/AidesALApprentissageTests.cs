using System.Globalization;
using Cohorte.Domaine.Simulation.Aides;

namespace Cohorte.Tests.Domaine.Simulation.Apprentissage;

/// <summary>State aid by signature, head-count and level: the table of the decrees, both sides of each window.</summary>
public sealed class AidesALApprentissageTests
{
    [Theory]
    [InlineData("2022-12-31", 100, 4, "aide-unique", 8000)]
    [InlineData("2022-12-31", 100, 5, "aide-exceptionnelle-apprentissage", 8000)]
    [InlineData("2022-12-31", 250, 3, "aide-exceptionnelle-apprentissage", 8000)]
    [InlineData("2023-01-01", 249, 4, "aide-unique", 6000)]
    [InlineData("2024-12-31", 249, 7, "aide-exceptionnelle-apprentissage", 6000)]
    [InlineData("2025-01-01", 249, 4, "aide-unique", 6000)]
    [InlineData("2025-01-01", 249, 5, null, 0)]
    [InlineData("2025-02-23", 250, 4, null, 0)]
    [InlineData("2025-02-24", 249, 4, "aide-unique", 5000)]
    [InlineData("2025-02-24", 249, 6, "aide-exceptionnelle-apprentissage", 5000)]
    [InlineData("2025-12-31", 250, 7, "aide-exceptionnelle-apprentissage", 2000)]
    [InlineData("2025-12-31", 250, 8, null, 0)]
    [InlineData("2026-01-01", 249, 5, null, 0)]
    [InlineData("2026-03-07", 249, 4, "aide-unique", 5000)]
    [InlineData("2026-03-08", 249, 5, "aide-exceptionnelle-apprentissage", 4500)]
    [InlineData("2026-03-08", 249, 7, "aide-exceptionnelle-apprentissage", 2000)]
    [InlineData("2026-03-08", 250, 4, "aide-exceptionnelle-apprentissage", 2000)]
    [InlineData("2026-03-08", 250, 5, "aide-exceptionnelle-apprentissage", 1500)]
    [InlineData("2026-03-08", 250, 6, "aide-exceptionnelle-apprentissage", 750)]
    public void L_aide_de_la_premiere_annee(string signature, int effectif, int niveau, string? code, int montant)
    {
        var aide = Aide(signature, effectif, niveau, mois: 12);
        Assert.Equal(code, aide?.Code);
        Assert.Equal(montant, aide?.Montant.Euros ?? 0);
    }

    /// <summary>6 000 € for a disabled worker since 24 February 2025.</summary>
    [Theory]
    [InlineData("2025-02-23", 249, 4, 6000)]
    [InlineData("2025-02-24", 249, 4, 6000)]
    [InlineData("2026-02-01", 249, 5, 0)]
    [InlineData("2026-03-08", 250, 6, 6000)]
    public void Un_travailleur_handicape(string signature, int effectif, int niveau, int montant) => Assert.Equal(montant, Aide(signature, effectif, niveau, mois: 12, rqth: true)?.Montant.Euros ?? 0);

    [Fact]
    public void Un_debut_en_2027_n_a_pas_l_aide_exceptionnelle_de_2026()
    {
        Assert.Null(Aide("2026-12-15", 20, 5, mois: 12, debut: "2027-01-01"));
        Assert.NotNull(Aide("2026-12-15", 20, 5, mois: 12, debut: "2026-12-31"));
    }

    [Fact]
    public void Pas_de_seconde_aide_pour_la_meme_certification_depuis_2025()
    {
        Assert.Null(Aide("2025-03-01", 20, 4, mois: 12, premier: false));
        Assert.NotNull(Aide("2024-09-01", 20, 4, mois: 12, premier: false));
    }

    /// <summary>Eight months signed from November 2025: 5 000 / 12 a month, half of September and half of May by their days.</summary>
    [Fact]
    public void Un_contrat_court_de_2026_se_compte_en_jours()
    {
        var aide = Aide("2026-04-01", 20, 4, mois: 8, debut: "2026-09-16")!;
        Assert.Equal(new DateOnly(2026, 9, 30), aide.Versements[0].Date);
        Assert.Equal(208.33m, aide.Versements[0].Montant.Euros);
        Assert.Equal(new DateOnly(2027, 5, 15), aide.Versements[^1].Date);
        Assert.Equal(201.61m, aide.Versements[^1].Montant.Euros);
        Assert.Equal(3326.61m, aide.Montant.Euros);
    }

    [Fact]
    public void Un_contrat_court_d_avant_compte_tout_mois_commence()
    {
        var aide = Aide("2025-09-01", 20, 4, mois: 8, debut: "2025-09-16")!;
        Assert.Equal(8, aide.Versements.Count);
        Assert.Equal(3333.33m, aide.Montant.Euros);
    }

    [Fact]
    public void Apres_2026_l_aide_exceptionnelle_n_est_pas_connue_et_c_est_dit()
    {
        var simulation = RemunerationDApprentiTests.Simuler(d => RemunerationDApprentiTests.Nee(d, 20) with { Contrat = d.Contrat with { DateConclusion = new(2027, 1, 4), DateDebut = new(2027, 1, 4), DateFin = new(2028, 1, 3), NiveauPrepare = 5 } });
        Assert.Empty(simulation.Aides);
        Assert.Contains(simulation.Avertissements, a => a.Code == "aide-inconnue");
    }

    private static AideSimulee? Aide(string signature, int effectif, int niveau, int mois, string? debut = null, bool rqth = false, bool? premier = true)
    {
        DateOnly Le(string jour) => DateOnly.ParseExact(jour, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var premierJour = Le(debut ?? signature);
        return RemunerationDApprentiTests.Simuler(d => RemunerationDApprentiTests.Nee(d with
        {
            Contrat = d.Contrat with { DateConclusion = Le(signature), DateDebut = premierJour, DateFin = premierJour.AddMonths(mois).AddDays(-1), NiveauPrepare = niveau, PremierContratMemeCertification = premier },
            Employeur = d.Employeur with { Effectif = effectif, QuotaAlternantsAtteint = true },
            Personne = d.Personne with { Rqth = rqth },
        }, 20)).Aides.SingleOrDefault();
    }
}
