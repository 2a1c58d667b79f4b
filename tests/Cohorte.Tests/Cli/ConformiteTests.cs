using System.Text.Json;
using Cohorte.Tests.Application.Contrats;

namespace Cohorte.Tests.Cli;

public sealed class ConformiteTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-conformite-").FullName;

    [Theory]
    [InlineData("200", 0, "\"conforme\": true")]
    [InlineData("301", 1, "\"conforme\": false")]
    [InlineData("\"301\"", 2, "")]
    public async Task Verifier_rend_son_code_de_sortie(string heures, int code, string attendu)
    {
        await File.WriteAllBytesAsync(Path.Combine(_dossier, "c.json"), ContratDeReference.Json(("contrat.heuresFormation", heures)));
        var (rendu, sortie, erreurs) = await LigneDeCommande.LancerAsync(_dossier, "verifier", "--entree", "c.json");
        Assert.Equal(code, rendu);
        Assert.Contains(attendu, sortie);
        if (code == 2) Assert.Contains("contrat.heuresFormation", erreurs);
        else Assert.NotEqual(0, JsonDocument.Parse(sortie).RootElement.GetProperty("verdicts").GetArrayLength());
    }

    [Fact]
    public async Task Verifier_s_ecrit_aussi_pour_une_personne()
    {
        await File.WriteAllBytesAsync(Path.Combine(_dossier, "c.json"), ContratDeReference.Json(("contrat.heuresFormation", "301")));
        var (code, sortie, _) = await LigneDeCommande.LancerAsync(_dossier, "verifier", "--entree", "c.json", "--format", "texte");
        Assert.Equal(1, code);
        Assert.Contains("NON CONFORME", sortie);
        Assert.Contains("retirer 33,2 h", sortie);
    }

    [Theory]
    [InlineData(0, "150", "contrat-pro.part-formation.plancher", "--au", "2022-02-07")]
    [InlineData(1, "aucune valeur connue", "contrat-pro.part-formation.plancher", "--au", "2010-01-01")]
    [InlineData(0, "L.6325-13", "contrat-pro.part-formation.plancher")]
    [InlineData(0, "experimentation.regime")]
    public async Task Bareme_donne_valeur_source_et_histoire(int code, string attendu, params string[] arguments)
    {
        var (rendu, sortie, _) = await LigneDeCommande.LancerAsync(_dossier, ["bareme", .. arguments]);
        Assert.Equal(code, rendu);
        Assert.Contains(attendu, sortie);
    }

    [Theory]
    [InlineData("bareme", "inconnu")]
    [InlineData("bareme", "experimentation.regime", "--au", "demain")]
    [InlineData("verifier", "--entree", "absent.json")]
    [InlineData("verifier", "--entree", "c.json", "--format", "pdf")]
    public async Task Une_demande_impossible_est_expliquee(params string[] arguments)
    {
        var (rendu, sortie, erreurs) = await LigneDeCommande.LancerAsync(_dossier, arguments);
        Assert.Equal((2, ""), (rendu, sortie));
        Assert.NotEmpty(erreurs);
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);
}
