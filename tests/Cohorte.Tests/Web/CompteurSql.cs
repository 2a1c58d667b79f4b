using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cohorte.Tests.Web;

/// <summary>Counts the SQL commands of each request and says it in a header, so that a test can hold a page to a constant number.</summary>
public sealed class CompteurSql : DbCommandInterceptor
{
    public const string Entete = "X-Commandes-Sql";
    private static readonly AsyncLocal<int[]?> Courant = new();

    public static async Task CompterAsync(HttpContext contexte, RequestDelegate suite)
    {
        var compte = new int[1];
        Courant.Value = compte;
        contexte.Response.OnStarting(() =>
        {
            contexte.Response.Headers[Entete] = compte[0].ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        await suite(contexte);
    }

    /// <summary>Counts the commands of a work outside any request.</summary>
    public static async Task<int> CompterAsync(Func<Task> travail)
    {
        var compte = new int[1];
        Courant.Value = compte;
        await travail();
        Courant.Value = null;
        return compte[0];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Courant.Value is { } compte) Interlocked.Increment(ref compte[0]);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
