[assembly: AssemblyFixture(typeof(Cohorte.Tests.Cli.BaseDeDemonstration))]

namespace Cohorte.Tests.Cli;

/// <summary>A demonstration installed once by the command line; each test works on its own copy.</summary>
public sealed class BaseDeDemonstration : IAsyncDisposable
{
    private readonly Lazy<Task<string>> _installee = new(InstallerAsync);

    /// <summary>Copies the demonstration into a folder as <c>t.db</c>, with the keys of its encrypted columns.</summary>
    public async Task CopierAsync(string dossier)
    {
        var origine = await _installee.Value;
        File.Copy(origine, Path.Combine(dossier, "t.db"));
        File.Copy(origine + ".cles", Path.Combine(dossier, "cohorte.cles"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_installee.IsValueCreated) Directory.Delete(Path.GetDirectoryName(await _installee.Value)!, recursive: true);
    }

    private static async Task<string> InstallerAsync()
    {
        var dossier = Directory.CreateTempSubdirectory("cohorte-demo-").FullName;
        Assert.Equal(0, (await LigneDeCommande.LancerAsync(dossier, "migrer", "--demo", "--base", "sqlite:origine.db")).Code);
        // A whole copy: what the write-ahead log still held is in it.
        Assert.Equal(0, (await LigneDeCommande.LancerAsync(dossier, "sauvegarder", "copie.db", "--base", "sqlite:origine.db")).Code);
        return Path.Combine(dossier, "copie.db");
    }
}
