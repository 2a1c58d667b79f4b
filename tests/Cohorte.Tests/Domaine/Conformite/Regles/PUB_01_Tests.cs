using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;
using static Cohorte.Domaine.Conformite.ResultatRegle;
using static Cohorte.Tests.Domaine.Conformite.FaitsDEssai;

namespace Cohorte.Tests.Domaine.Conformite.Regles;

public sealed class PUB_01_Tests
{
    private static readonly PUB_01 Regle = new();

    [Theory]
    [InlineData("1996-03-01", "2022-02-28", Conforme)]
    [InlineData("1996-03-01", "2022-03-01", NonConforme)]
    [InlineData("2006-02-15", "2022-02-14", NonConforme)]
    [InlineData("2006-02-14", "2022-02-14", Conforme)]
    [InlineData("1996-02-29", "2022-02-28", Conforme)]
    [InlineData("1996-02-29", "2022-03-01", NonConforme)]
    public void Lit_l_age_le_jour_de_la_conclusion(string naissance, string conclusion, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = Le(naissance), DateConclusion = Le(conclusion), DateDebut = Le("2022-03-01") }));

    [Theory]
    [InlineData("2022-02-07", Conforme)]
    [InlineData("2022-02-08", NonConforme)]
    public void A_26_ans_l_inscription_compte_le_jour_de_la_conclusion(string inscrit, ResultatRegle attendu) =>
        Assert.Equal(attendu, Regle.Juger(f => f with { DateNaissance = Le("1982-01-01"), InscritFranceTravailDepuis = Le(inscrit) }));

    [Theory]
    [InlineData(MinimumSocial.Rsa)]
    [InlineData(MinimumSocial.Ass)]
    [InlineData(MinimumSocial.Aah)]
    public void Un_minimum_social_ouvre_a_tout_age(MinimumSocial minimum) => Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = Le("1982-01-01"), MinimumSocial = minimum }));

    [Fact]
    public void Un_ancien_contrat_unique_d_insertion_ouvre_a_tout_age() => Assert.Equal(Conforme, Regle.Juger(f => f with { DateNaissance = Le("1982-01-01"), AncienCui = true }));

    [Fact]
    public void Nomme_ce_qui_manque_apres_26_ans() => Assert.Equal(["personne.ancienCui"], Regle.Ouvrir(f => f with { DateNaissance = Le("1982-01-01"), AncienCui = null }).Manquants.Select(c => c.Chemin));

    [Fact]
    public void Le_travail_ne_commence_pas_avant_16_ans() =>
        Assert.Equal(16m, Regle.Ouvrir(f => f with { DateNaissance = Le("2006-02-10"), DateConclusion = Le("2022-02-09"), DateDebut = Le("2022-02-14") }).Borne);

    [Fact]
    public void A_26_ans_propose_de_s_inscrire_ou_de_conclure_la_veille()
    {
        var verdict = Regle.Ouvrir(f => f with { DateNaissance = Le("1996-02-07") });
        Assert.Equal((26m, 26m, "ans"), (verdict.Valeur, verdict.Borne, verdict.Unite));
        Assert.Equal([("personne.inscritFranceTravailDepuis", Le("2022-02-07")), ("contrat.dateConclusion", Le("2022-02-06"))], verdict.Corrections.Select(c => (c.Champ, (DateOnly)c.Valeur)));
    }

    [Fact]
    public void Trop_jeune_propose_d_attendre_l_anniversaire() =>
        Assert.Equal(Le("2022-02-08"), Assert.Single(Regle.Ouvrir(f => f with { DateNaissance = Le("2006-02-08") }).Corrections).Valeur);
}
