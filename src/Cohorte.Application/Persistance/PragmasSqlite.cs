using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohorte.Application.Persistance;

/// <summary>What each SQLite connection needs: WAL, every commit on disk before it is acknowledged, waiting instead of failing, foreign keys, and what is removed overwritten with zeros.</summary>
internal sealed class PragmasSqlite : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = connection.CreateCommand();
        commande.CommandText = Pragmas;
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = connection.CreateCommand();
        commande.CommandText = Pragmas;
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }
}
