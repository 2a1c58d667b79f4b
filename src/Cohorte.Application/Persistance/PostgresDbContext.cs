using Cohorte.Application.Persistance.Chiffrement;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>The context on PostgreSQL.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, TimeProvider horloge, Trousseau trousseau) : CohorteDbContext(options, horloge, trousseau);
