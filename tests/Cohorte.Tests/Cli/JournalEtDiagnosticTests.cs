using Microsoft.Data.Sqlite;

namespace Cohorte.Tests.Cli;

public sealed class JournalEtDiagnosticTests(BaseDeDemonstration demonstration) : IAsyncLifetime
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-journal-").FullName;

    public async ValueTask InitializeAsync() => await demonstration.CopierAsync(_dossier);

    [Fact]
    public async Task Le_journal_de_la_demonstration_est_entier()
    {
        var (code, sortie, _) = await Lancer("journal", "verifier", "--base", "sqlite:t.db");
        Assert.Equal(0, code);
        Assert.Contains("le journal est entier", sortie, StringComparison.Ordinal);
        Assert.Equal(2, (await Lancer("journal", "verifier", "--action", "INCONNUE", "--base", "sqlite:t.db")).Code);
    }

    [Fact]
    public async Task Le_journal_reste_entier_quand_une_personne_est_effacee()
    {
        var personne = await LireAsync("SELECT \"PersonneId\" FROM \"Candidatures\" WHERE \"Etat\" = 'NonRetenue' ORDER BY \"Id\" LIMIT 1");
        Assert.Equal(0, (await Lancer("effacer", "--personne", personne, "--motif", "demande du 3 mars", "--base", "sqlite:t.db")).Code);
        Assert.Equal("0", await LireAsync($"SELECT count(*) FROM \"ClesPersonnes\" WHERE \"PersonneId\" = '{personne}'"));
        var (code, sortie, erreurs) = await Lancer("journal", "verifier", "--base", "sqlite:t.db");
        Assert.True(code == 0, erreurs);
        Assert.Contains("le journal est entier", sortie, StringComparison.Ordinal);
        Assert.Equal(0, (await Lancer("diagnostic", "--base", "sqlite:t.db")).Code);
    }

    [Theory]
    [InlineData("UPDATE \"Actions\" SET \"Territoire\" = 'Ailleurs' WHERE \"Code\" = 'BOIS-CVL'", "changé sans écriture au journal (Territoire)")]
    [InlineData("DELETE FROM \"MembresCopil\" WHERE \"ActionId\" = (SELECT \"Id\" FROM \"Actions\" WHERE \"Code\" = 'BOIS-CVL')", "disparu sans écriture au journal")]
    [InlineData("DROP TRIGGER \"journal_suppression\"; DELETE FROM \"Journal\" WHERE \"TypeObjet\" = 'MembreCopil'", "aucune écriture ne dit sa création")]
    public async Task Ce_qui_change_hors_du_produit_se_voit(string sql, string message)
    {
        await ExecuterAsync(sql);
        var (code, sortie, erreurs) = await Lancer("journal", "verifier", "--action", "BOIS-CVL", "--base", "sqlite:t.db");
        Assert.Equal(1, code);
        Assert.Contains(message, erreurs, StringComparison.Ordinal);
        Assert.Contains("1\u00A0anomalie", sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_diagnostic_dit_ce_qui_va_et_ce_qui_ne_va_pas_sans_rien_changer()
    {
        var (code, sortie, _) = await Lancer("diagnostic", "--base", "sqlite:t.db");
        Assert.Equal(0, code);
        Assert.Contains("Version de la base : à jour", sortie, StringComparison.Ordinal);
        await ExecuterAsync("DROP TRIGGER \"etat_etape\"");
        (code, sortie, _) = await Lancer("diagnostic", "--base", "sqlite:t.db");
        Assert.Equal(1, code);
        Assert.Contains("absents : etat_etape", sortie, StringComparison.Ordinal);
        Assert.Equal(1, (await Lancer("diagnostic", "--base", "sqlite:absente.db")).Code);
        Assert.False(File.Exists(Path.Combine(_dossier, "absente.db")));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_dossier, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] arguments) => LigneDeCommande.LancerAsync(_dossier, arguments);

    private Task ExecuterAsync(string sql) => LireAsync(sql);

    private async Task<string> LireAsync(string sql)
    {
        await using var connexion = new SqliteConnection($"Data Source={Path.Combine(_dossier, "t.db")};Pooling=False");
        await connexion.OpenAsync();
        await using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        return Convert.ToString(await commande.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
