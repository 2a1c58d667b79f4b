using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Cohorte.Application.Persistance;

/// <summary>Lets <c>dotnet ef migrations add … --context SqliteDbContext</c> build the model.</summary>
internal sealed class FabriqueSqlite : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=conception.db").Options, TimeProvider.System, Trousseau.Ephemere(), new Baremes([], []));
}

/// <summary>Lets <c>dotnet ef migrations add … --context PostgresDbContext</c> build the model.</summary>
internal sealed class FabriquePostgres : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql("Host=localhost;Database=conception").Options, TimeProvider.System, Trousseau.Ephemere(), new Baremes([], []));
}
