using Cohorte.Application.Conformite;
using Cohorte.Domaine.Conformite;
using Cohorte.Tests.Architecture;

namespace Cohorte.Tests.Domaine.Conformite;

public sealed class RegistreDesReglesTests
{
    private static readonly string Dossier = Path.Combine(CouchesTests.Racine(), "src", "Cohorte.Domaine", "Conformite", "Regles");

    [Fact]
    public void Chaque_regle_ecrite_est_au_registre() =>
        Assert.Equal(
            typeof(Regle).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Regle)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
            RegistreDesRegles.Toutes.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Une_regle_un_code_un_fichier_une_classe_de_tests()
    {
        var tests = typeof(RegistreDesReglesTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(RegistreDesRegles.Toutes, regle =>
        {
            var nom = regle.Code.Replace('-', '_');
            Assert.Equal(nom, regle.GetType().Name);
            Assert.True(File.Exists(Path.Combine(Dossier, nom + ".cs")), nom);
            Assert.Contains(nom + "_Tests", tests);
        });
        Assert.Equal(RegistreDesRegles.Toutes.Count, Directory.GetFiles(Dossier).Length);
    }

    [Fact]
    public void Les_codes_se_suivent_sans_doublon()
    {
        var codes = RegistreDesRegles.Toutes.Select(r => r.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void La_documentation_des_regles_est_a_jour()
    {
        var chemin = Path.Combine(CouchesTests.Racine(), "docs", "regles.md");
        var attendu = CatalogueDesRegles.Markdown(BaremesDeTest.Livres);
        if (Environment.GetEnvironmentVariable("COHORTE_DOCS") == "ecrire") File.WriteAllText(chemin, attendu);
        Assert.Equal(attendu, File.ReadAllText(chemin));
    }

    [Fact]
    public void Chaque_regle_des_faits_inconnus_ne_devine_rien()
    {
        Assert.All(RegistreDesRegles.DuContrat, r => Assert.Contains(r.Juger(new FaitsDuContrat(), FaitsDEssai.Droit).Resultat, new[] { ResultatRegle.Indetermine }));
        Assert.All(RegistreDesRegles.DeLExecution, r => Assert.Equal(ResultatRegle.Indetermine, r.Juger(new FaitsDExecution(), FaitsDEssai.Droit).Resultat));
        Assert.All(RegistreDesRegles.DeLImmersion, r => Assert.Equal(ResultatRegle.Indetermine, r.Juger(new FaitsDImmersion(), FaitsDEssai.Droit).Resultat));
    }

    [Fact]
    public void Chaque_correction_des_registres_passe()
    {
        Func<FaitsDExecution, FaitsDExecution>[] defauts =
        [
            f => f with { DpaeLe = new DateOnly(2024, 7, 1) }, f => f with { RemisLe = new(2024, 12, 1) }, f => f with { VisiteLe = new DateOnly(2025, 2, 1) }, f => f with { RevueLe = new DateOnly(2025, 2, 1) },
            f => f with { RompuLe = new DateOnly(2024, 10, 1), RuptureDeclareeLe = new DateOnly(2025, 1, 1) },
        ];
        var corrections = defauts.SelectMany(d => RegistreDesRegles.DeLExecution.SelectMany(r => r.Verifier(d(FaitsDExecutionDEssai.Execution), FaitsDEssai.Droit).Corrections.Select(c => (r, Faits: d(FaitsDExecutionDEssai.Execution), c)))).ToList();
        Assert.True(corrections.Count >= defauts.Length);
        Assert.All(corrections, c => Assert.True(c.r.Juger(Contrefactuels.Appliquer(c.r, c.Faits, c.c)!, FaitsDEssai.Droit).Passe));
    }
}
