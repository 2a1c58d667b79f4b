using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Comptes;

/// <summary>Table of <see cref="LienPersonnel"/>.</summary>
internal sealed class LienPersonnelMapping : IEntityTypeConfiguration<LienPersonnel>
{
    public void Configure(EntityTypeBuilder<LienPersonnel> builder)
    {
        builder.ToTable("LiensPersonnels");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Empreinte).IsUnique();
        builder.Property(e => e.Empreinte).HasMaxLength(64);
    }
}
