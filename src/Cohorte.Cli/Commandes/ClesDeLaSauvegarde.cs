using System.Data.Common;
using Cohorte.Application.Persistance;
using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Commun;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Cohorte.Cli.Commandes;

/// <summary>The keys of the sensitive columns go with a copy of the database, in a file of their own beside it: a copy without its keys is lost data.</summary>
internal static class ClesDeLaSauvegarde
{
    private const string Extension = ".cles";

    /// <summary>File of keys of a copy.</summary>
    public static string Fichier(string sauvegarde) => sauvegarde + Extension;

    /// <summary>Copies the keys beside the copy, or says where to keep them.</summary>
    /// <returns>A refusal in French when the database is encrypted and its keys cannot be found; nothing must then be copied.</returns>
    public static async Task<string?> CopierAsync(BaseDeDonnees laBase, string sauvegarde, CancellationToken annulation)
    {
        if (SourceDesCles.Configurees(Configuration()).Count > 0)
        {
            Console.WriteLine("Les clés de chiffrement viennent de la configuration\u00A0: gardez-les avec cette sauvegarde, sans elles les faits sensibles ne se relisent pas.");
            return null;
        }

        var cles = SourceDesCles.Chemin(laBase);
        if (!File.Exists(cles))
        {
            return (await EmployeesAsync(laBase, annulation)).Count == 0 ? null : $"La base est chiffrée et son fichier de clés {Typo.Guillemets(cles)} manque\u00A0: une sauvegarde sans lui ne se relirait pas. Remettez-le en place, puis recommencez.";
        }

        if (File.Exists(Fichier(sauvegarde)) && !Lire(Fichier(sauvegarde)).SequenceEqual(Lire(cles))) return $"Le fichier {Typo.Guillemets(Fichier(sauvegarde))} existe déjà\u00A0; une sauvegarde n’en remplace pas une autre.";
        File.Copy(cles, Fichier(sauvegarde), overwrite: true);
        Console.WriteLine($"Les clés de chiffrement sont copiées dans {Typo.Guillemets(Fichier(sauvegarde))}\u00A0: gardez ce fichier, à part. Sans lui, les faits sensibles de la sauvegarde ne se relisent pas.");
        return null;
    }

    /// <summary>Whether the keys that a copy needs are beside it, beside the target, or in the configuration; a refusal in French when one is missing.</summary>
    public static async Task<string?> VerifierAsync(BaseDeDonnees cible, string sauvegarde, CancellationToken annulation)
    {
        var (siennes, ici) = (Lire(Fichier(sauvegarde)), SourceDesCles.Configurees(Configuration()) is { Count: > 0 } configurees ? configurees : Lire(SourceDesCles.Chemin(cible)));
        var donnees = siennes.Concat(ici).Distinct().ToList();
        var connues = donnees.Count == 0 ? [] : Trousseau.De(donnees).Noms;
        var manquantes = (await EmployeesAsync(BaseDeDonnees.Lire("sqlite:" + sauvegarde), annulation)).Except(connues).ToList();
        return manquantes.Count == 0 ? null : $"Cette sauvegarde est chiffrée avec la clé {Typo.Liste([.. manquantes.Select(Typo.Guillemets)])}, qui manque. Posez son fichier de clés {Typo.Guillemets(Path.GetFileName(Fichier(sauvegarde)))} à côté d’elle. Rien n’a été modifié.";
    }

    /// <summary>Adds to the keys of the target those of the copy; none is ever removed.</summary>
    public static void Remettre(BaseDeDonnees cible, string sauvegarde)
    {
        var siennes = Lire(Fichier(sauvegarde));
        var fichier = SourceDesCles.Chemin(cible);
        if (siennes.Count == 0) return;
        if (!File.Exists(fichier))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fichier)!);
            File.Copy(Fichier(sauvegarde), fichier);
            return;
        }

        File.AppendAllLines(fichier, siennes.Except(Lire(fichier)));
    }

    private static IConfiguration Configuration() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    private static List<string> Lire(string fichier) => File.Exists(fichier) ? [.. File.ReadAllLines(fichier).Select(l => l.Trim()).Where(l => l.Length > 0)] : [];

    /// <summary>Names of the keys that wrote values of a database; none when it is older than encryption.</summary>
    private static async Task<List<string>> EmployeesAsync(BaseDeDonnees laBase, CancellationToken annulation)
    {
        await using DbConnection connexion = laBase.EstPostgres ? new Npgsql.NpgsqlConnection(laBase.Cible) : new SqliteConnection($"Data Source={laBase.Cible};Mode=ReadOnly;Pooling=False");
        await connexion.OpenAsync(annulation);
        await using var lire = connexion.CreateCommand();
        lire.CommandText = laBase.EstPostgres ? "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'ClesDeChiffrement'" : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'ClesDeChiffrement'";
        if (await lire.ExecuteScalarAsync(annulation) is 0L) return [];
        lire.CommandText = "SELECT \"Nom\" FROM \"ClesDeChiffrement\"";
        var noms = new List<string>();
        await using var lignes = await lire.ExecuteReaderAsync(annulation);
        while (await lignes.ReadAsync(annulation)) noms.Add(lignes.GetString(0));
        return noms;
    }
}
