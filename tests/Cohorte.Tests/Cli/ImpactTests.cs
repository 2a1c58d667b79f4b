using System.Text.Json;
using Cohorte.Tests.Application.Contrats;

namespace Cohorte.Tests.Cli;

/// <summary>What the next barèmes would change, on the demonstration.</summary>
public sealed class ImpactTests(BaseDeDemonstration demonstration) : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-impact-").FullName;

    [Fact]
    public async Task Un_autre_jeu_de_baremes_se_compare_sur_tout_ce_qui_est_en_cours()
    {
        await demonstration.CopierAsync(_dossier);
        Copier(t => t.Replace("valeur: 9.15", "valeur: 10", StringComparison.Ordinal));
        var (code, sortie, erreurs) = await LigneDeCommande.LancerAsync(_dossier, "bareme", "impact", "--avec", "autres", "--base", "sqlite:t.db", "--format", "json");
        Assert.True(code == 0, erreurs);
        using var json = JsonDocument.Parse(sortie);
        var valeur = Assert.Single(json.RootElement.GetProperty("baremes").EnumerateArray());
        Assert.Equal(("opco.defaut.cout-horaire", "9.15", "10"), (valeur.GetProperty("code").GetString(), valeur.GetProperty("avant").GetString(), valeur.GetProperty("apres").GetString()));
        var ecarts = json.RootElement.GetProperty("ecarts").EnumerateArray().ToList();
        Assert.NotEmpty(ecarts);
        // The change is one of price: a tenth more or so on every place, and no verdict.
        Assert.All(ecarts, e => Assert.Equal(("cout", "prise-en-charge"), (e.GetProperty("nature").GetString(), e.GetProperty("mesure").GetString())));
        Assert.All(ecarts, e => Assert.InRange(e.GetProperty("apres").GetDecimal() - (e.GetProperty("avant").GetDecimal() * 10 / 9.15m), -0.05m, 0.05m));
        Assert.DoesNotContain(ecarts, e => e.GetProperty("action").GetString() == "PAYSAGE-IDF-2022");
        Assert.Contains("valeur change dans les barèmes", (await LigneDeCommande.LancerAsync(_dossier, "bareme", "impact", "--avec", "autres", "--base", "sqlite:t.db")).Sortie, StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Path.Combine(_dossier, "c.json"), ContratDeReference.Json());
        var (_, _, jeu) = await LigneDeCommande.LancerAsync(_dossier, "verifier", "--entree", "c.json", "--base", "sqlite:t.db");
        Assert.Contains("n’a publié aucune règle", jeu, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_dossier_absent_illisible_ou_incomplet_est_explique()
    {
        await demonstration.CopierAsync(_dossier);
        await RefuserAsync("n’est pas un dossier");
        Copier(t => t.Replace("valeur: 9.15", "valeur: beaucoup", StringComparison.Ordinal));
        await RefuserAsync("prise-en-charge.yaml");
        Copier(t => t);
        File.Delete(Path.Combine(_dossier, "autres", "pmsmp.yaml"));
        await RefuserAsync("pmsmp.duree.maximum");
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    private async Task RefuserAsync(string phrase)
    {
        var (code, sortie, erreurs) = await LigneDeCommande.LancerAsync(_dossier, "bareme", "impact", "--avec", "autres", "--base", "sqlite:t.db");
        Assert.Equal((2, ""), (code, sortie));
        Assert.Contains(phrase, erreurs, StringComparison.Ordinal);
    }

    private void Copier(Func<string, string> changer)
    {
        var livres = Path.Combine(AppContext.BaseDirectory, "baremes");
        foreach (var fichier in Directory.EnumerateFiles(livres, "*.yaml", SearchOption.AllDirectories))
        {
            var copie = Path.Combine(_dossier, "autres", Path.GetRelativePath(livres, fichier));
            Directory.CreateDirectory(Path.GetDirectoryName(copie)!);
            File.WriteAllText(copie, changer(File.ReadAllText(fichier)));
        }
    }
}
