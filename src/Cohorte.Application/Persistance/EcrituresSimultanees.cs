using Cohorte.Domaine.Commun;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Cohorte.Application.Persistance;

/// <summary>Tells what a database refused because somebody else wrote at the same instant: a second identical row, a row whose parent is gone, two writes that wait for each other. Any other failure is a bug, and stays an exception.</summary>
internal static class EcrituresSimultanees
{
    private const int SqliteOccupee = 5;
    private const int SqliteTableOccupee = 6;
    private const int SqliteCleEtrangere = 787;
    private const int SqliteClePrimaire = 1555;
    private const int SqliteUnique = 2067;

    /// <summary>The refusal of a failed write; <c>null</c> when the failure is of another kind.</summary>
    public static Refus? Lire(Exception panne) => (panne.InnerException ?? panne) switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqliteClePrimaire } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } =>
            new Refus("simultane.doublon", "La même chose vient d’être enregistrée au même moment, par vous ou par quelqu’un d’autre. Rien n’a été écrit en double : rechargez la page pour voir ce qui existe déjà."),
        SqliteException { SqliteExtendedErrorCode: SqliteCleEtrangere } or PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } =>
            new Refus("simultane.absent", "Un élément dont dépend cette saisie vient d’être supprimé, ou celui que vous supprimez vient d’être employé ailleurs. Rien n’a été écrit : rechargez la page."),
        SqliteException { SqliteErrorCode: SqliteOccupee or SqliteTableOccupee } or PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.LockNotAvailable } =>
            new Refus("simultane.occupe", "Beaucoup d’écritures arrivent en même temps et la vôtre n’a pas pu passer. Rien n’a été écrit : recommencez dans un instant."),
        _ => null,
    };
}
