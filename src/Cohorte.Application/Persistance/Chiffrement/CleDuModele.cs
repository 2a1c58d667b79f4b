using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>The model holds the keys of its columns: two hosts with different keys in one process do not share it.</summary>
internal sealed class CleDuModele : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as CohorteDbContext)?.Trousseau, designTime);
}
