using System.Text.Json;

namespace Cohorte.Tests.Cli;

/// <summary><c>cohorte simuler</c> and <c>cohorte paie</c>, as processes.</summary>
public sealed class SimulationTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-sim-").FullName;

    [Fact]
    public async Task Simule_un_contrat_et_refuse_celui_que_la_loi_ferme()
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Cas", "contrats", "E01.json")));
        var entree = document.RootElement.GetProperty("entree").GetRawText();
        await Ecrire("e.json", entree);
        var (code, sortie, _) = await Lancer("simuler", "--entree", "e.json");
        Assert.Equal(0, code);
        using var reponse = JsonDocument.Parse(sortie);
        Assert.Equal(7406.77m, reponse.RootElement.GetProperty("totaux").GetProperty("coutApresAides").GetDecimal());

        var (_, texte, _) = await Lancer("simuler", "--entree", "e.json", "--format", "texte");
        Assert.Contains("Coût après aides", texte, StringComparison.Ordinal);

        await Ecrire("f.json", entree.Replace("2022-", "2025-", StringComparison.Ordinal));
        Assert.Equal(1, (await Lancer("simuler", "--entree", "f.json", "--sortie", "f.out")).Code);
        Assert.Contains("XP-01", await File.ReadAllTextAsync(Path.Combine(_dossier, "f.out")), StringComparison.Ordinal);
        Assert.Equal(0, (await Lancer("simuler", "--entree", "f.json", "--hypothetique")).Code);
    }

    [Fact]
    public async Task Une_mauvaise_entree_sort_en_2_et_ne_laisse_aucun_fichier()
    {
        await Ecrire("b.csv", "id,mois\nx,2026-01\n");
        var (code, _, erreurs) = await Lancer("paie", "--entree", "b.csv", "--sortie", "s.csv");
        Assert.Equal(2, code);
        Assert.Contains("Colonnes manquantes", erreurs, StringComparison.Ordinal);
        Assert.Equal(["b.csv"], Directory.GetFiles(_dossier).Select(Path.GetFileName));
        Assert.Equal(2, (await Lancer("simuler", "--entree", "absent.json")).Code);
    }

    [Fact]
    public async Task Un_lot_dont_une_ligne_est_refusee_sort_en_3_sinon_en_2()
    {
        const string Entete = "id,mois,nature,heuresHebdo,brut,effectif,tauxAtMp,alsaceMoselle\n";
        await Ecrire("p.csv", Entete + "a,2026-03,pro,35,1002.67,1,0.0050,0\nb,2026-33,pro,35,1002.67,1,0.0050,0\n");
        var (code, sortie, erreurs) = await Lancer("paie", "--entree", "p.csv");
        Assert.Equal(3, code);
        Assert.Contains("ligne 3, colonne mois", erreurs, StringComparison.Ordinal);
        Assert.Equal(2, sortie.TrimEnd().Split('\n').Length);
        await Ecrire("q.csv", Entete + "b,2026-33,pro,35,1002.67,1,0.0050,0\n");
        Assert.Equal(2, (await Lancer("paie", "--entree", "q.csv", "--sortie", "q.out")).Code);
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    private Task Ecrire(string nom, string texte) => File.WriteAllTextAsync(Path.Combine(_dossier, nom), texte);

    private Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] arguments) => LigneDeCommande.LancerAsync(_dossier, arguments);
}
