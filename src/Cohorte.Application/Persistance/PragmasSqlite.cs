using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohorte.Application.Persistance;

/// <summary>What each SQLite connection needs: WAL, every commit on disk before it is acknowledged, waiting instead of failing, foreign keys, and what is removed overwritten with zeros. A read-only connection cannot change the mode of the file.</summary>
internal sealed class PragmasSqlite : DbConnectionInterceptor
{
    private const string Lecture = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";
    private const string Ecriture = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; " + Lecture;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = connection.CreateCommand();
        commande.CommandText = Pour(connection);
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Pour(DbConnection connexion) => new SqliteConnectionStringBuilder(connexion.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Lecture : Ecriture;
}
