using System.CommandLine;
using Cohorte.Application.Persistance;
using Microsoft.Data.Sqlite;

namespace Cohorte.Cli.Commandes;

/// <summary><c>cohorte sauvegarder</c>: a whole copy of the database, taken while it is in use, with its keys.</summary>
internal static class SauvegarderCommande
{
    public static Command Creer()
    {
        var fichier = new Argument<string>("FICHIER") { Description = "Fichier de sauvegarde à créer." };
        var laBase = BaseOption.Creer();
        var commande = new Command("sauvegarder", "Copier la base dans un fichier.") { fichier, laBase };
        commande.SetAction(async (analyse, annulation) =>
        {
            var cible = Path.GetFullPath(analyse.GetValue(fichier)!);
            var designee = BaseDeDonnees.Lire(analyse.GetValue(laBase)!);
            if (File.Exists(cible))
            {
                await Console.Error.WriteLineAsync("Ce fichier existe déjà ; une sauvegarde n’en remplace pas une autre.");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (!designee.EstPostgres && !File.Exists(designee.Cible))
            {
                await Console.Error.WriteLineAsync($"La base « {designee.Cible} » n’existe pas.");
                return CodesDeSortie.MauvaiseEntree;
            }

            if (await ClesDeLaSauvegarde.CopierAsync(designee, cible, annulation) is { } refus)
            {
                await Console.Error.WriteLineAsync(refus);
                return CodesDeSortie.MauvaiseEntree;
            }

            if (designee.EstPostgres) return await OutilPostgres.LancerAsync("pg_dump", ["--format=custom", "--no-owner", $"--file={cible}"], designee, annulation);
            await using var connexion = new SqliteConnection($"Data Source={designee.Cible};Mode=ReadOnly;Pooling=False");
            await connexion.OpenAsync(annulation);
            await using var copier = connexion.CreateCommand();
            copier.CommandText = "VACUUM INTO $cible";
            copier.Parameters.AddWithValue("$cible", cible);
            await copier.ExecuteNonQueryAsync(annulation);
            return CodesDeSortie.Fait;
        });
        return commande;
    }
}
