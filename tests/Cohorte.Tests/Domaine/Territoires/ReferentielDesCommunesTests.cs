using Cohorte.Application.Territoires;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Tests.Domaine.Territoires;

public sealed class ReferentielDesCommunesTests
{
    private static readonly ReferentielDesCommunes Referentiel = LecteurDesCommunes.Livrees();

    [Theory]
    [InlineData("Angers", "49007")]
    [InlineData(" ANGERS ", "49007")]
    [InlineData("Angers (49)", "49007")]
    [InlineData("49100 Angers", "49007")]
    [InlineData("49007", "49007")]
    [InlineData("les ponts de cé", "49246")]
    [InlineData("Ajaccio", "2A004")]
    [InlineData("Ajaccio 2A", "2A004")]
    [InlineData("75001", "75056")]
    [InlineData("Paris 12e Arrondissement", "75112")]
    [InlineData("Saint-Denis 974", "97411")]
    [InlineData("Saint-Denis (93)", "93066")]
    [InlineData("L'Abergement-Clémenciat", "01001")]
    public void Une_commune_se_trouve_comme_on_la_dit(string saisie, string code) => Assert.Equal(code, Referentiel.Chercher(saisie).Valeur.Code.Code);

    [Theory]
    [InlineData("Saint-Denis", "commune.plusieurs", "Saint-Denis (93)")]
    [InlineData("49130", "commune.plusieurs", "Les Ponts-de-Cé (49)")]
    [InlineData("Atlantide", "commune.inconnue", "Atlantide")]
    [InlineData("Angers (44)", "commune.inconnue", "Angers (44)")]
    [InlineData("", "commune.inconnue", "département")]
    [InlineData("99999", "commune.inconnue", "99999")]
    [InlineData("<script>", "commune.inconnue", "<script>")]
    public void Ce_qui_ne_designe_pas_une_commune_est_refuse_avec_une_suite(string saisie, string code, string dit)
    {
        var refus = Assert.Single(Referentiel.Chercher(saisie).Refus);
        Assert.Equal(code, refus.Code);
        Assert.Contains(dit, refus.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Toutes_les_communes_sont_lues_avec_leur_departement()
    {
        Assert.Equal(34_912, Referentiel.Communes.Count);
        Assert.Empty(Referentiel.Communes.Select(c => c.Code.Departement).Distinct().Except(Referentiel.Departements.Keys));
        Assert.Equal("Maine-et-Loire", Referentiel.Departements["49"]);
        Assert.Equal(159_022, Referentiel.Trouver(CodeCommune.Parse("49007", null))!.Population);
    }

    [Fact]
    public void Une_ligne_illisible_est_nommee()
    {
        var dossier = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(dossier, "departements.csv"), "code;nom\n49;Maine-et-Loire\n");
        File.WriteAllText(Path.Combine(dossier, "communes.csv"), "code;nom;codesPostaux;latitude;longitude;population\n49007;Angers;49000;quarante;-0.5;1\n");
        Assert.Contains("communes.csv(2)", Assert.Throws<FormatException>(() => LecteurDesCommunes.Charger(dossier)).Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(dossier, "communes.csv"), "code;nom\n49007;Angers\n");
        Assert.Contains("communes.csv(2)", Assert.Throws<FormatException>(() => LecteurDesCommunes.Charger(dossier)).Message, StringComparison.Ordinal);
        Directory.Delete(dossier, true);
    }
}
