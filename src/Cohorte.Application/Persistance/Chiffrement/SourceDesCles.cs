using Microsoft.Extensions.Configuration;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>Where the master keys come from: the configuration (« chiffrement:cles:0 », the one that writes, then 1, 2…), else a file beside the database, made at first use.</summary>
public static class SourceDesCles
{
    private const string Section = "chiffrement:cles";
    private const string Fichier = "cohorte.cles";

    /// <summary>Loads the keys.</summary>
    /// <param name="configuration">Settings of the process.</param>
    /// <param name="laBase">The database, beside which the file lies.</param>
    public static Trousseau Charger(IConfiguration configuration, BaseDeDonnees laBase)
    {
        var donnees = Configurees(configuration);
        return Trousseau.De(donnees.Count > 0 ? donnees : LireOuCreer(Chemin(laBase)));
    }

    /// <summary>Keys given by the configuration, the one that writes first; none when they lie in a file.</summary>
    public static IReadOnlyList<string> Configurees(IConfiguration configuration) =>
        [.. configuration.GetSection(Section).GetChildren().OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value).OfType<string>()];

    /// <summary>Path of the file of keys of a database.</summary>
    public static string Chemin(BaseDeDonnees laBase) =>
        Path.Combine(laBase.EstPostgres ? Path.Combine(Environment.CurrentDirectory, "donnees") : Path.GetDirectoryName(laBase.Cible)!, Fichier);

    private static string[] LireOuCreer(string chemin)
    {
        if (!File.Exists(chemin))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
            var provisoire = $"{chemin}.{Guid.CreateVersion7():N}";
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var ecriture = new StreamWriter(provisoire, options)) ecriture.WriteLine(Trousseau.NouvelleCle());
            try
            {
                File.Move(provisoire, chemin, overwrite: false);
            }
            catch (IOException)
            {
                // Another process made it first: its keys are the right ones.
                File.Delete(provisoire);
            }
        }

        return [.. File.ReadAllLines(chemin).Where(l => l.Trim().Length > 0)];
    }
}
