using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Journal;

/// <summary>Table of <see cref="ClePersonne"/>. No foreign key: the key outlives nothing, and goes before the person.</summary>
internal sealed class ClePersonneMapping : IEntityTypeConfiguration<ClePersonne>
{
    public void Configure(EntityTypeBuilder<ClePersonne> builder)
    {
        builder.ToTable("ClesPersonnes");
        builder.HasKey(e => e.PersonneId);
    }
}
