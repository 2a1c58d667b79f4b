using Cohorte.Application.Reglementation;

namespace Cohorte.Tests.Application.Reglementation;

public sealed class LecteurBaremesTests
{
    private const string Juste = """
        parametres:
          - code: essai.valeur
            intitule: Essai
            unite: heures
            valeurs:
              - depuis: 2020-01-01
                valeur: 10
                source: { texte: L.1, publication: Code, marque: P }
              - depuis: 2021-01-01
                jusquau: 2021-12-31
                valeur: 12
                source: { texte: L.2, publication: Code, marque: P }
        """;

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", 10)]
    [InlineData("2020-12-31", 10)]
    [InlineData("2021-01-01", 12)]
    [InlineData("2022-01-01", null)]
    public void Donne_la_valeur_du_jour_ou_rien(string jour, int? attendue) =>
        Assert.Equal(attendue, Lire(Juste).Nombre("essai.valeur").A(DateOnly.Parse(jour, null))?.Valeur);

    [Fact]
    public void Donne_la_source_avec_la_valeur() => Assert.Equal("L.2", Lire(Juste).Nombre("essai.valeur").A(new DateOnly(2021, 6, 1))!.Source.Texte);

    [Theory]
    [InlineData("unite: heures", "unite: litres", "essai.yaml(2)", "unknown unit")]
    [InlineData("intitule: Essai", "titre: Essai", "essai.yaml(3)", "unknown key")]
    [InlineData("valeur: 12", "valeur: douze", "essai.yaml(9)", "not a number")]
    [InlineData("valeur: 12", "valeur: 99999999", "essai.yaml(9)", "out of range")]
    [InlineData("depuis: 2021-01-01", "depuis: 2019-01-01", "essai.yaml(9)", "oldest")]
    [InlineData("depuis: 2021-01-01", "depuis: 2021-02-30", "essai.yaml(9)", "not a date")]
    [InlineData("jusquau: 2021-12-31", "jusquau: 2020-12-31", "essai.yaml(9)", "precedes")]
    [InlineData("source: { texte: L.2, publication: Code, marque: P }", "note: sans source", "essai.yaml(9)", "without « source »")]
    [InlineData("unite: heures", "unite: heures\n    proprietaire: voisin", "essai.yaml(2)", "proprietaire")]
    [InlineData("marque: P }\n      - depuis", "marque: Z }\n      - depuis", "essai.yaml(8)", "unknown mark")]
    public void Nomme_le_fichier_la_ligne_et_la_raison(string avant, string apres, string ou, string raison)
    {
        var faute = Assert.Throws<BaremeInvalide>(() => Lire(Juste.Replace(avant, apres, StringComparison.Ordinal)));
        Assert.Contains(faute.Fautes, f => f.StartsWith(ou, StringComparison.Ordinal) && f.Contains(raison, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuse_deux_valeurs_le_meme_jour()
    {
        var faute = Assert.Throws<BaremeInvalide>(() => Lire(Juste.Replace("depuis: 2020-01-01\n", "depuis: 2020-01-01\n        jusquau: 2021-06-01\n", StringComparison.Ordinal)));
        Assert.Contains(faute.Fautes, f => f.Contains("same day", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuse_un_code_en_double() =>
        Assert.Contains("already in", Assert.Throws<BaremeInvalide>(() => LecteurBaremes.Lire([("a.yaml", Juste), ("b.yaml", Juste)])).Fautes[0], StringComparison.Ordinal);

    [Fact]
    public void Refuse_une_cle_en_double() => Assert.Throws<BaremeInvalide>(() => Lire(Juste.Replace("unite: heures", "unite: heures\n    unite: mois", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2018-12-27", "ferme")]
    [InlineData("2018-12-28", "tolerance")]
    [InlineData("2022-02-10", "legal")]
    [InlineData("2023-12-28", "legal")]
    [InlineData("2023-12-29", "tolerance")]
    [InlineData("2024-12-31", "tolerance")]
    [InlineData("2025-01-01", "ferme")]
    [InlineData("2026-11-23", "ferme")]
    public void Le_regime_experimental_a_trois_etats(string conclusion, string? etat) =>
        Assert.Equal(etat, Domaine.Conformite.BaremesDeTest.Livres.Etat("experimentation.regime").A(DateOnly.Parse(conclusion, null))?.Valeur);

    private static Cohorte.Domaine.Reglementation.Baremes Lire(string texte) => LecteurBaremes.Lire([("essai.yaml", texte)]);

    [Fact]
    public void Un_parametre_de_l_Opco_peut_n_avoir_aucune_valeur_de_loi()
    {
        const string Majoration = """
            parametres:
              - code: opco.essai
                intitule: Essai
                unite: eurosParHeure
                proprietaire: opco
                valeurs: []
            """;
        Assert.Null(Lire(Majoration).Nombre("opco.essai").A(new DateOnly(2026, 1, 1)));
        Assert.Throws<BaremeInvalide>(() => Lire(Majoration.Replace("proprietaire: opco", "proprietaire: loi", StringComparison.Ordinal)));
    }
}
