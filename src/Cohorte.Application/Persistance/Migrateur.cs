using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>Brings a database to the program's model, under a lock, so that several processes may start at once.</summary>
public sealed class Migrateur(CohorteDbContext context, RecalculerProjections projections)
{
    private const long VerrouPostgres = 0x436F686F727465;
    private static readonly TimeSpan Attente = TimeSpan.FromMilliseconds(100);

    /// <summary>Applies the missing migrations, rewrites the triggers from the domain, and the derived tables when they come from another version.</summary>
    /// <returns>Whether the database was empty before.</returns>
    public async Task<bool> MigrerAsync(CancellationToken annulation = default)
    {
        return context.Database.IsNpgsql() ? await SousVerrouPostgresAsync(annulation) : await SousVerrouSqliteAsync(annulation);
    }

    private async Task<bool> SousVerrouPostgresAsync(CancellationToken annulation)
    {
        await using var connexion = new Npgsql.NpgsqlConnection(context.Database.GetConnectionString());
        await connexion.OpenAsync(annulation);
        await using (var verrou = new Npgsql.NpgsqlCommand($"SELECT pg_advisory_lock({VerrouPostgres})", connexion))
        {
            await verrou.ExecuteNonQueryAsync(annulation);
        }

        return await AppliquerAsync(annulation);
    }

    /// <summary>An operating-system lock, released even by a killed process; EF's own lock row can then be swept if one was left behind.</summary>
    private async Task<bool> SousVerrouSqliteAsync(CancellationToken annulation)
    {
        var fichier = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        await using var verrou = await OuvrirSeulAsync(fichier + ".verrou", annulation);
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", annulation);
        return await AppliquerAsync(annulation);
    }

    private static async Task<FileStream> OuvrirSeulAsync(string fichier, CancellationToken annulation)
    {
        while (true)
        {
            try
            {
                return new FileStream(fichier, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (!annulation.IsCancellationRequested)
            {
                await Task.Delay(Attente, annulation);
            }
        }
    }

    private async Task<bool> AppliquerAsync(CancellationToken annulation)
    {
        var appliquees = (await context.Database.GetAppliedMigrationsAsync(annulation)).ToList();
        if (appliquees.Count < context.Database.GetMigrations().Count()) await MonterAsync(appliquees, annulation);

        await using var transaction = await context.Database.BeginTransactionAsync(annulation);
        foreach (var instruction in Declencheurs.Instructions(context))
        {
            await context.Database.ExecuteSqlRawAsync(instruction, annulation);
        }

        await transaction.CommitAsync(annulation);
        await transaction.DisposeAsync();
        await Chiffrement.AccordDesCles.AssurerAsync(context, annulation);
        await projections.SiBesoinAsync(annulation);
        return appliquees.Count == 0;
    }

    private async Task MonterAsync(List<string> appliquees, CancellationToken annulation)
    {
        if (context.Database.IsNpgsql() || appliquees.Count == 0)
        {
            await context.Database.MigrateAsync(annulation);
            return;
        }

        var copie = await CopieAvantMigration.AssurerAsync(context, appliquees[^1], annulation);
        try
        {
            await context.Database.MigrateAsync(annulation);
        }
        catch (Exception echec) when (echec is not OperationCanceledException)
        {
            throw new MigrationInterrompueException(copie, echec);
        }
    }
}
