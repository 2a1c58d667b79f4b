namespace Cohorte.Tests.Web;

/// <summary>An empty database of its own: a SQLite file, or a PostgreSQL database when COHORTE_TEST_POSTGRES names a server.</summary>
public sealed class BaseDeTest : IAsyncDisposable
{
    private const string Variable = "COHORTE_TEST_POSTGRES";
    private readonly string _nom = "cohorte_" + Guid.CreateVersion7().ToString("N");
    private readonly string? _serveur = Environment.GetEnvironmentVariable(Variable);

    public bool EstPostgres => _serveur is not null;

    private string Fichier => Path.Combine(Path.GetTempPath(), _nom, "cohorte.db");

    public string Designation => _serveur is null ? $"sqlite:{Fichier}" : $"postgres:{_serveur};Database={_nom}";

    public async Task CreerAsync()
    {
        if (_serveur is null) Directory.CreateDirectory(Path.GetDirectoryName(Fichier)!);
        else await ExecuterAsync($"CREATE DATABASE {_nom}");
    }

    /// <summary>Makes this base a copy of another one, whose connections must be closed.</summary>
    public async Task CopierAsync(BaseDeTest modele)
    {
        if (_serveur is not null)
        {
            await ExecuterAsync($"CREATE DATABASE {_nom} TEMPLATE {modele._nom}");
            return;
        }

        var dossier = Directory.CreateDirectory(Path.GetDirectoryName(Fichier)!).FullName;
        foreach (var fichier in Directory.EnumerateFiles(Path.GetDirectoryName(modele.Fichier)!)) File.Copy(fichier, Path.Combine(dossier, Path.GetFileName(fichier)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_serveur is not null)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await ExecuterAsync($"DROP DATABASE IF EXISTS {_nom} WITH (FORCE)");
            return;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Path.GetDirectoryName(Fichier))) Directory.Delete(Path.GetDirectoryName(Fichier)!, recursive: true);
    }

    private async Task ExecuterAsync(string instruction)
    {
        await using var connexion = new Npgsql.NpgsqlConnection(_serveur + ";Database=postgres;Pooling=false");
        await connexion.OpenAsync();
        await using var commande = new Npgsql.NpgsqlCommand(instruction, connexion);
        await commande.ExecuteNonQueryAsync();
    }
}
