using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>The context on PostgreSQL.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, TimeProvider horloge, Trousseau trousseau, Baremes baremes) : CohorteDbContext(options, horloge, trousseau, baremes);
