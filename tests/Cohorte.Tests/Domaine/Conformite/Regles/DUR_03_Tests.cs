using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class DUR_03_Tests
{
    private static readonly DUR_03 Regle = new();

    private static FaitsDuContrat Ordinaire(FaitsDuContrat f) => f with { Diplome = Diplome.CapBep };

    [Theory]
    [InlineData("2023-02-13", null, NonApplicable)]
    [InlineData("2023-02-14", null, NonConforme)]
    [InlineData("2023-02-14", "accord de branche", Conforme)]
    [InlineData("2024-02-13", "accord de branche", Conforme)]
    [InlineData("2024-02-14", "accord de branche", NonConforme)]
    public void Exige_un_accord_au_dela_de_douze_mois(string fin, string? accord, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => Ordinaire(f) with { DateFin = Le(fin), AccordDepassementDuree = accord }));

    [Fact]
    public void Ne_concerne_pas_les_publics_prioritaires() => Assert.Equal(NonApplicable, Regle.Juger(f => f with { DateFin = Le("2023-08-13") }));

    [Fact]
    public void Propose_de_raccourcir_ou_d_enregistrer_l_accord()
    {
        var verdict = Regle.Ouvrir(f => Ordinaire(f) with { DateFin = Le("2023-08-13") });
        Assert.Equal(12m, verdict.Borne);
        Assert.Contains(verdict.Corrections, c => c.Champ == "contrat.dateFin" && c.Valeur.Equals(Le("2023-02-13")));
        Assert.Contains(verdict.Corrections, c => c.Champ == "contrat.accordDepassementDuree");
    }

    [Fact]
    public void Au_dela_de_24_mois_l_accord_ne_suffit_pas()
    {
        var verdict = Regle.Ouvrir(f => Ordinaire(f) with { DateFin = Le("2024-03-01") });
        Assert.DoesNotContain(verdict.Corrections, c => c.Champ == "contrat.accordDepassementDuree");
        Assert.Equal((24m, Le("2024-02-13")), (Regle.Ouvrir(f => Ordinaire(f) with { DateFin = Le("2024-03-01"), AccordDepassementDuree = "accord" }).Borne, Regle.Ouvrir(f => Ordinaire(f) with { DateFin = Le("2024-03-01"), AccordDepassementDuree = "accord" }).Corrections.Single().Valeur));
    }

    [Fact]
    public void Attendre_l_anciennete_d_inscription_est_propose()
    {
        var verdict = Regle.Ouvrir(f => Ordinaire(f) with { DateNaissance = Le("1990-01-01"), InscritFranceTravailDepuis = Le("2021-02-10"), DateFin = Le("2023-08-13") });
        Assert.Contains(verdict.Corrections, c => c.Champ == "contrat.dateConclusion" && c.Valeur.Equals(Le("2022-02-11")));
    }
}
