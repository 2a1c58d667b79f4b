using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using CsCheck;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_01_Tests
{
    private static readonly TRN_01 Regle = new();
    private static readonly DateOnly Conclusion = new(2022, 2, 7);
    private static readonly DateOnly Debut = new(2022, 2, 14);

    [Theory]
    [InlineData(12, 241, ResultatRegle.NonConforme)]
    [InlineData(12, 241.05, ResultatRegle.Conforme)]
    [InlineData(12, 401.75, ResultatRegle.Conforme)]
    [InlineData(12, 402, ResultatRegle.NonConforme)]
    [InlineData(6, 150, ResultatRegle.Conforme)]
    [InlineData(6, 149.5, ResultatRegle.NonConforme)]
    [InlineData(7, 150, ResultatRegle.Conforme)]
    [InlineData(8, 160, ResultatRegle.NonConforme)]
    [InlineData(8, 161, ResultatRegle.Conforme)]
    [InlineData(9, 301, ResultatRegle.Conforme)]
    [InlineData(8, 301, ResultatRegle.NonConforme)]
    public void Juge_la_part_de_formation_au_prorata_des_mois(int mois, double heures, ResultatRegle attendu) =>
        Assert.Equal(attendu, Verifier(mois, (decimal)heures).Resultat);

    [Fact]
    public void Dit_ce_qu_il_faut_retirer_aux_301_heures_sur_8_mois()
    {
        var verdict = Verifier(8, 301);
        Assert.Equal(301m, verdict.Valeur);
        Assert.Equal(267.833m, decimal.Round(verdict.Borne!.Value, 3, MidpointRounding.AwayFromZero));
        Assert.Equal("L.6325-13", verdict.Source!.Texte);
        Assert.Contains(verdict.Corrections, c => c is { Champ: "contrat.heuresFormation", Valeur: 267.8m, Message: "retirer 33,2 h" });
        Assert.Contains(verdict.Corrections, c => c.Champ == "contrat.dateFin");
    }

    [Fact]
    public void Chaque_correction_proposee_passe() =>
        Gen.Select(Gen.Int[6, 24], Gen.Int[100, 9_000]).Sample((mois, dixiemes) =>
        {
            var faits = Faits(mois, dixiemes / 10m);
            return Regle.Verifier(faits, FaitsDEssai.Droit).Corrections.All(c => Regle.Verifier(Corriger(faits, c), FaitsDEssai.Droit).Resultat == ResultatRegle.Conforme);
        });

    [Fact]
    public void Ajouter_l_accord_ne_cree_jamais_un_refus() =>
        Gen.Select(Gen.Int[6, 36], Gen.Int[0, 9_000]).Sample((mois, dixiemes) =>
        {
            var sans = Regle.Verifier(Faits(mois, dixiemes / 10m), FaitsDEssai.Droit).Resultat;
            var avec = Regle.Verifier(Faits(mois, dixiemes / 10m) with { AccordDepassementFormation = "accord" }, FaitsDEssai.Droit).Resultat;
            return sans != ResultatRegle.Conforme || avec == ResultatRegle.Conforme;
        });

    [Fact]
    public void L_accord_permet_de_depasser_25_pour_cent() =>
        Assert.Equal(ResultatRegle.Conforme, Regle.Verifier(Faits(8, 301) with { AccordDepassementFormation = "accord de branche" }, FaitsDEssai.Droit).Resultat);

    [Fact]
    public void Le_plafond_de_l_accord_s_impose() =>
        Assert.Equal(ResultatRegle.NonConforme, Regle.Verifier(Faits(8, 301) with { AccordDepassementFormation = "accord", PlafondFormation = Taux.EnPourcent(26) }, FaitsDEssai.Droit).Resultat);

    [Fact]
    public void Nomme_les_faits_manquants()
    {
        var verdict = Regle.Verifier(new FaitsDuContrat { DateConclusion = Conclusion }, FaitsDEssai.Droit);
        Assert.Equal(ResultatRegle.Indetermine, verdict.Resultat);
        Assert.Contains(verdict.Manquants, c => c.Chemin == "contrat.heuresFormation");
        Assert.Contains("contrat.heuresFormation", verdict.Message);
    }

    [Fact]
    public void Hors_de_tout_texte_connu_ne_donne_pas_de_reponse() =>
        Assert.Equal(ResultatRegle.Indetermine, Regle.Verifier(Faits(8, 200) with { DateConclusion = new DateOnly(2010, 1, 1) }, FaitsDEssai.Droit).Resultat);

    [Fact]
    public void Un_temps_partiel_reduit_la_base()
    {
        var plein = Regle.Verifier(Faits(12, 300), FaitsDEssai.Droit);
        var partiel = Regle.Verifier(Faits(12, 300) with { HeuresHebdomadaires = new Heures(24) }, FaitsDEssai.Droit);
        Assert.Equal((ResultatRegle.Conforme, ResultatRegle.NonConforme), (plein.Resultat, partiel.Resultat));
    }

    private static Verdict Verifier(int mois, decimal heures) => Regle.Verifier(Faits(mois, heures), FaitsDEssai.Droit);

    private static FaitsDuContrat Faits(int mois, decimal heures) => new()
    {
        DateConclusion = Conclusion,
        DateDebut = Debut,
        DateFin = Debut.AddMonths(mois).AddDays(-1),
        HeuresHebdomadaires = new Heures(35),
        HeuresFormation = new Heures(heures),
        AccordDepassementFormation = Fait<string?>.Aucun,
    };

    private static FaitsDuContrat Corriger(FaitsDuContrat faits, Correction correction) => Contrefactuels.Appliquer(Regle, faits, correction)!;
}
