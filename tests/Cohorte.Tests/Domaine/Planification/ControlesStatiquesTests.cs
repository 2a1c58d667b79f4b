using Cohorte.Domaine.Planification.Calendriers;
using static Cohorte.Tests.Domaine.Planification.ProblemesDEssai;

namespace Cohorte.Tests.Domaine.Planification;

public sealed class ControlesStatiquesTests
{
    private static ProblemeCalendrier Contrat(string debut, string fin, int demiJournees, int minutes = 210) => Petit() with
    {
        Groupes = [new("G1", Le(debut), Le(fin), ["E1"], 0)],
        Modules = [new("A", "Alpha", "P1", demiJournees, 10, 1, [], false)],
        MinutesDemiJournee = minutes,
    };

    private static List<Constat> Bloquants(ProblemeCalendrier probleme) => [.. ControlesStatiques.Controler(probleme, Regles).Where(c => c.Bloquant)];

    [Fact]
    public void Refuse_301_heures_sur_8_mois_avec_son_calcul()
    {
        var constat = Assert.Single(Bloquants(Contrat("2022-02-14", "2022-10-13", 86)));
        Assert.Equal("densite", constat.Code);
        Assert.Contains("301\u00A0h / 1\u202F071,3\u00A0h = 28,10\u00A0%", constat.Message, StringComparison.Ordinal);
        Assert.Contains("267,8\u00A0h", constat.Message, StringComparison.Ordinal);
        Assert.Contains("9\u00A0mois ou", constat.Message, StringComparison.Ordinal);
        Assert.Contains("\u221233,2\u00A0h", constat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepte_301_heures_sur_9_mois_en_disant_que_l_autre_methode_refuserait()
    {
        var constats = ControlesStatiques.Controler(Contrat("2022-02-01", "2022-10-31", 86), Regles);
        var constat = Assert.Single(constats);
        Assert.False(constat.Bloquant);
        Assert.Contains("24,97\u00A0%", constat.Message, StringComparison.Ordinal);
        Assert.Contains("25,04\u00A0%", constat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Une_derogation_change_le_refus_en_constat()
    {
        var constats = ControlesStatiques.Controler(Contrat("2022-02-14", "2022-10-13", 86) with { DerogationDensite = "accord du 3 mai" }, Regles);
        Assert.DoesNotContain(constats, c => c.Bloquant);
        Assert.Contains(constats, c => c.Message.Contains("accord du 3 mai", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-01-01", "2022-06-30", 300, true)]
    [InlineData("2022-01-01", "2022-06-30", 298, false)]
    [InlineData("2022-01-01", "2022-07-31", 300, true)]
    [InlineData("2022-01-01", "2022-12-31", 482, false)]
    [InlineData("2022-01-01", "2022-12-31", 484, true)]
    [InlineData("2022-01-01", "2022-12-31", 802, true)]
    [InlineData("2022-01-01", "2022-12-31", 804, false)]
    public void Applique_le_plancher_de_150_heures_et_les_deux_bornes(string debut, string fin, int demiHeures, bool accepte) =>
        Assert.Equal(accepte, !Bloquants(Contrat(debut, fin, demiHeures, minutes: 30)).Exists(c => c.Code == "densite"));

    [Theory]
    [InlineData("2022-02-14", "2022-08-12", true)]
    [InlineData("2022-02-14", "2022-08-13", false)]
    [InlineData("2022-02-14", "2025-02-13", false)]
    [InlineData("2022-02-14", "2025-02-14", true)]
    public void Refuse_moins_de_six_mois_et_plus_de_trente_six(string debut, string fin, bool refuse) =>
        Assert.Equal(refuse, Bloquants(Contrat(debut, fin, 86)).Exists(c => c.Code == "duree"));

    [Fact]
    public void Refuse_un_total_impair_quand_les_journees_sont_entieres()
    {
        Assert.Contains(Bloquants(Contrat("2022-01-01", "2022-12-31", 85)), c => c.Code == "demiJournees");
        Assert.DoesNotContain(Bloquants(Contrat("2022-01-01", "2022-12-31", 85) with { JourneesEntieres = false }), c => c.Code == "demiJournees");
    }

    [Fact]
    public void Refuse_un_prestataire_trop_ferme_ou_trop_petit()
    {
        var ferme = Contrat("2022-01-03", "2022-12-30", 86) with { Prestataires = [new("P1", "Organisme", 1, [new(Le("2022-02-01"), Le("2022-12-31"), "", 0)])] };
        Assert.Contains("Organisme est ouvert 42\u00A0demi-journées", Assert.Single(Bloquants(ferme), c => c.Code == "ouverture" && c.Message.Contains("pendant", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
        var sansSalle = Contrat("2022-01-03", "2022-12-30", 86) with { Prestataires = [new("P1", "Organisme", 0, [])] };
        Assert.Contains(Bloquants(sansSalle), c => c.Code == "ouverture");
    }
}
