using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Besoins;

/// <summary>The numbers that the pages say are those of the law of the day.</summary>
public sealed class HeuresParSemaineTests
{
    private static readonly DateOnly Jour = new(2026, 11, 24);

    [Theory]
    [InlineData("0", "Les heures par semaine vont de 1 à 48.")]
    [InlineData("48", null)]
    [InlineData("48.5", "Les heures par semaine vont de 1 à 48.")]
    public void La_loi_d_aujourd_hui_borne_les_heures(string heures, string? attendu) =>
        Assert.Equal(attendu, HeuresParSemaine.Faute(new Heures(decimal.Parse(heures, System.Globalization.CultureInfo.InvariantCulture)), BaremesDeTest.Livres, Jour));

    [Fact]
    public void Une_autre_loi_une_autre_borne()
    {
        Assert.Equal("Les heures par semaine vont de 1 à 44.", HeuresParSemaine.Faute(new Heures(45), Avec(("temps-de-travail.hebdomadaire.maximum", 44)), Jour));
        Assert.Equal(new Heures(32), Avec(("temps-de-travail.duree-hebdomadaire", 32)).HeuresDeLaSemaine(Jour));
        Assert.Equal("Ni bac ni diplôme professionnel avant 30\u00A0ans, inscription à France Travail depuis plus de 9\u00A0mois, minimum social ou ancien contrat aidé.",
            AideDesDroitsRenforces.Texte(Avec(("contrat-pro.public.age-maximum-exclu", 30), ("contrat-pro.public.nouvelle-chance.inscription", 9)), Jour));
    }

    [Fact]
    public void Hors_de_toute_fenetre_rien_n_est_invente()
    {
        var avant = new DateOnly(1990, 1, 1);
        Assert.Null(HeuresParSemaine.Faute(new Heures(60), BaremesDeTest.Livres, avant));
        Assert.Equal("Donnez un nombre d’heures par semaine plus grand que zéro.", HeuresParSemaine.Faute(Heures.Aucune, BaremesDeTest.Livres, avant));
        Assert.Equal("Jeune sans bac ni diplôme professionnel, inscription longue à France Travail, minimum social ou ancien contrat aidé.", AideDesDroitsRenforces.Texte(BaremesDeTest.Livres, avant));
    }

    private static Baremes Avec(params (string Code, decimal Valeur)[] valeurs) =>
        new(valeurs.Select(v => BaremesDeTest.Livres.Nombre(v.Code) with { Valeurs = [BaremesDeTest.Livres.Nombre(v.Code).A(Jour)! with { Valeur = v.Valeur }] }), []);
}
