using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>The context on a SQLite file.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, TimeProvider horloge, Trousseau trousseau, Baremes baremes) : CohorteDbContext(options, horloge, trousseau, baremes);
