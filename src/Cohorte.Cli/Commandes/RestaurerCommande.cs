using System.CommandLine;
using Cohorte.Application.Persistance;
using Microsoft.Data.Sqlite;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte restaurer</c>: puts a copy back with its keys, once checked; never over an existing database unless asked.</summary>
internal static class RestaurerCommande
{
    public static Command Creer()
    {
        var fichier = new Argument<string>("FICHIER") { Description = "Sauvegarde à remettre en place." };
        var laBase = BaseOption.Creer();
        var remplacer = new Option<bool>("--remplacer") { Description = "Remplacer la base existante." };
        var commande = new Command("restaurer", "Remettre une sauvegarde en place.") { fichier, laBase, remplacer };
        commande.SetAction(async (analyse, annulation) =>
        {
            var source = Path.GetFullPath(analyse.GetValue(fichier)!);
            var designee = BaseDeDonnees.Lire(analyse.GetValue(laBase)!);
            if (!File.Exists(source))
            {
                await Console.Error.WriteLineAsync("Cette sauvegarde n’existe pas.");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (designee.EstPostgres)
            {
                var code = await OutilPostgres.LancerAsync("pg_restore", ["--no-owner", "--exit-on-error", .. analyse.GetValue(remplacer) ? new[] { "--clean", "--if-exists" } : [], source], designee, annulation);
                if (code == CodesDeSortie.Fait) ClesDeLaSauvegarde.Remettre(designee, source);
                return code;
            }

            if (File.Exists(designee.Cible) && !analyse.GetValue(remplacer))
            {
                await Console.Error.WriteLineAsync("Une base existe déjà à cet endroit. Ajoutez --remplacer pour la remplacer.");
                return CodesDeSortie.Refus;
            }

            if (!await EstSaineAsync(source, annulation))
            {
                await Console.Error.WriteLineAsync("Ce fichier n’est pas une sauvegarde intacte de Cohorte. Rien n’a été modifié.");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (await ClesDeLaSauvegarde.VerifierAsync(designee, source, annulation) is { } refus)
            {
                await Console.Error.WriteLineAsync(refus);
                return CodesDeSortie.MauvaiseEntree;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(designee.Cible)!);
            File.Copy(source, designee.Cible + ".partiel", overwrite: true);
            foreach (var annexe in new[] { "-wal", "-shm" }) File.Delete(designee.Cible + annexe);
            File.Move(designee.Cible + ".partiel", designee.Cible, overwrite: true);
            ClesDeLaSauvegarde.Remettre(designee, source);
            return CodesDeSortie.Fait;
        });
        return commande;
    }

    private static async Task<bool> EstSaineAsync(string fichier, CancellationToken annulation)
    {
        try
        {
            await using var connexion = new SqliteConnection($"Data Source={fichier};Mode=ReadOnly;Pooling=False");
            await connexion.OpenAsync(annulation);
            await using var verifier = connexion.CreateCommand();
            verifier.CommandText = "SELECT (SELECT integrity_check FROM pragma_integrity_check LIMIT 1) = 'ok' AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'Journal')";
            return await verifier.ExecuteScalarAsync(annulation) is 1L;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
