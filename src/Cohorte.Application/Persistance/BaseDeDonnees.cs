using Cohorte.Application.Persistance.Chiffrement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Application.Persistance;

/// <summary>Which database: a SQLite file (default) or a PostgreSQL connection string, as <c>sqlite:FILE</c> or <c>postgres:STRING</c>.</summary>
public sealed record BaseDeDonnees
{
    private const string PrefixeSqlite = "sqlite:";
    private const string PrefixePostgres = "postgres:";

    private BaseDeDonnees(bool estPostgres, string cible)
    {
        EstPostgres = estPostgres;
        Cible = cible;
    }

    /// <summary>Whether it is PostgreSQL.</summary>
    public bool EstPostgres { get; }

    /// <summary>Path of the file, or connection string.</summary>
    public string Cible { get; }

    /// <summary>Reads a designation; anything else is refused with a French sentence.</summary>
    /// <exception cref="FormatException">Neither <c>sqlite:</c> nor <c>postgres:</c>.</exception>
    public static BaseDeDonnees Lire(string designation) =>
        designation.StartsWith(PrefixeSqlite, StringComparison.Ordinal) && designation.Length > PrefixeSqlite.Length ? new(false, Path.GetFullPath(designation[PrefixeSqlite.Length..]))
        : designation.StartsWith(PrefixePostgres, StringComparison.Ordinal) && designation.Length > PrefixePostgres.Length ? new(true, designation[PrefixePostgres.Length..])
        : throw new FormatException("La base se désigne par « sqlite:FICHIER » ou « postgres:CHAÎNE ».");

    /// <summary>Registers the context of this database as <see cref="CohorteDbContext"/>.</summary>
    public void Inscrire(IServiceCollection services)
    {
        if (EstPostgres)
        {
            services.AddDbContext<CohorteDbContext, PostgresDbContext>(options => Regler(options.UseNpgsql(Cible)));
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Cible)!);
            services.AddDbContext<CohorteDbContext, SqliteDbContext>(options => Regler(options.UseSqlite($"Data Source={Cible}").AddInterceptors(new PragmasSqlite())));
        }
    }

    /// <summary>A bounded search takes the first keys that the index gives, in no order: sorting them would read them all.</summary>
    private static void Regler(DbContextOptionsBuilder options) =>
        options.ReplaceService<IModelCacheKeyFactory, CleDuModele>().ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
}
