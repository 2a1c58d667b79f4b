using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>A whole copy of a SQLite file, taken before its model changes: SQLite rebuilds a table outside any transaction, so that an interrupted migration could leave half of one.</summary>
internal static class CopieAvantMigration
{
    /// <summary>Copies the file beside itself, under the name of the last migration it knows. A copy left by an interrupted attempt is the intact one, and stays.</summary>
    /// <param name="context">The database, under the lock of the migrations.</param>
    /// <param name="version">Last migration applied.</param>
    /// <returns>Path of the copy.</returns>
    public static async Task<string> AssurerAsync(CohorteDbContext context, string version, CancellationToken annulation)
    {
        var fichier = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        var copie = $"{fichier}.avant-migration-{version}";
        if (File.Exists(copie)) return copie;
        var enCours = copie + ".en-cours";
        File.Delete(enCours);
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {enCours}", annulation);
        File.Move(enCours, copie);
        return copie;
    }
}
