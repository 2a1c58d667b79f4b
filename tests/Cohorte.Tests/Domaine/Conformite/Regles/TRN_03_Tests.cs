using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class TRN_03_Tests
{
    private static readonly TRN_03 Regle = new();

    private static FaitsDuContrat Avec(FaitsDuContrat f, params OrganismeDecrit[] organismes) => f with { Organismes = organismes };

    private static OrganismeDecrit Certifie(string du, string au) => new("OF", false, Periode.De(Le(du), Le(au)), "11750000175");

    [Theory]
    [InlineData("2022-02-14", "2022-10-13", Conforme)]
    [InlineData("2021-06-01", "2022-10-12", NonConforme)]
    [InlineData("2022-02-15", "2030-01-01", NonConforme)]
    public void Le_certificat_couvre_tout_le_contrat(string du, string au, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => Avec(f, Certifie(du, au))));

    [Fact]
    public void Aucun_certificat_n_est_exige_avant_2022() =>
        Assert.Equal(Conforme, Regle.Juger(f => Avec(f, Certifie("2019-01-01", "2019-01-02")) with { DateDebut = Le("2021-01-04"), DateFin = Le("2021-12-31") }));

    [Fact]
    public void L_exigence_commence_en_cours_de_contrat() =>
        Assert.Equal((Conforme, NonConforme), (Regle.Juger(f => Avec(f, Certifie("2022-01-01", "2022-08-31")) with { DateDebut = Le("2021-09-01"), DateFin = Le("2022-08-31") }), Regle.Juger(f => Avec(f, Certifie("2022-01-02", "2022-08-31")) with { DateDebut = Le("2021-09-01"), DateFin = Le("2022-08-31") })));

    [Fact]
    public void Un_service_interne_n_a_besoin_ni_de_certificat_ni_de_numero() => Assert.Equal(Conforme, Regle.Juger(f => Avec(f, new OrganismeDecrit("Service", true, null, null))));

    [Theory]
    [InlineData("12345", Avertissement)]
    [InlineData("11 75 00001 75", Conforme)]
    public void Le_numero_de_declaration_compte_onze_chiffres(string nda, ResultatRegle attendu) => Assert.Equal(attendu, Regle.Juger(f => Avec(f, Certifie("2022-01-01", "2023-01-01") with { Nda = nda })));

    [Fact]
    public void Nomme_chaque_fait_inconnu()
    {
        Assert.Equal(["formation.organismes[1].qualiopi", "formation.organismes[1].nda"], Regle.Ouvrir(f => Avec(f, Certifie("2022-01-01", "2023-01-01"), new OrganismeDecrit("B", false, null, null))).Manquants.Select(c => c.Chemin));
        Assert.Equal(["formation.organismes"], Regle.Ouvrir(f => Avec(f)).Manquants.Select(c => c.Chemin));
        Assert.Equal(["formation.organismes[0].interne"], Regle.Ouvrir(f => Avec(f, Certifie("2022-01-01", "2023-01-01") with { Interne = null })).Manquants.Select(c => c.Chemin));
        Assert.Equal(["formation.organismes[0].qualiopi.au"], Regle.Ouvrir(f => Avec(f, new OrganismeDecrit("A", false, Periode.De(Le("2021-01-01"), null), "11750000175"))).Manquants.Select(c => c.Chemin));
    }

    // The last day of training of the published calendar is 30 September 2022: a certificate until then is enough.
    [Theory]
    [InlineData("2022-09-30", Conforme)]
    [InlineData("2022-09-29", NonConforme)]
    public void Avec_un_calendrier_publie_le_certificat_couvre_ses_jours_de_formation(string au, ResultatRegle attendu)
    {
        FaitsDuContrat Faits(FaitsDuContrat f) => Avec(f, Certifie("2022-03-07", au)) with { PeriodesDesOrganismes = new Dictionary<string, Periode> { ["OF"] = Periode.De(Le("2022-03-07"), Le("2022-09-30")) } };
        Assert.Equal(attendu, Regle.Juger(Faits));
        if (attendu == NonConforme) Assert.Contains(Regle.Ouvrir(Faits).Corrections, c => c.Champ == "formation.organismes[0].qualiopi.au" && c.Valeur.Equals(Le("2022-09-30")));
    }

    [Fact]
    public void Un_organisme_absent_du_calendrier_couvre_tout_le_contrat() =>
        Assert.Equal(NonConforme, Regle.Juger(f => Avec(f, Certifie("2022-02-14", "2022-10-12")) with { PeriodesDesOrganismes = new Dictionary<string, Periode> { ["Autre"] = Periode.De(Le("2022-03-07"), Le("2022-09-30")) } }));

    [Fact]
    public void Propose_un_certificat_plus_long_ou_une_fin_plus_proche()
    {
        var corrections = Regle.Ouvrir(f => Avec(f, Certifie("2021-06-01", "2022-10-12"))).Corrections;
        Assert.Equal([("formation.organismes[0].qualiopi.au", Le("2022-10-13")), ("contrat.dateFin", Le("2022-10-12"))], corrections.Select(c => (c.Champ, (DateOnly)c.Valeur)));
    }
}
