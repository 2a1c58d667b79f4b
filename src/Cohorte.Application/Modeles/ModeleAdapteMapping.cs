using Cohorte.Domaine.Modeles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Modeles;

/// <summary>Table of <see cref="ModeleAdapte"/>.</summary>
internal sealed class ModeleAdapteMapping : IEntityTypeConfiguration<ModeleAdapte>
{
    public void Configure(EntityTypeBuilder<ModeleAdapte> builder)
    {
        builder.ToTable("ModelesAdaptes");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Code).HasMaxLength(60);
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasMany(e => e.Versions).WithOne().HasForeignKey(v => v.ModeleId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>Table of <see cref="VersionDeModele"/>.</summary>
internal sealed class VersionDeModeleMapping : IEntityTypeConfiguration<VersionDeModele>
{
    /// <summary>Forty steps at their fullest fit twice.</summary>
    private const int ContenuMaximum = 200_000;

    public void Configure(EntityTypeBuilder<VersionDeModele> builder)
    {
        builder.ToTable("VersionsDeModeles");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ModeleId, e.Numero }).IsUnique();
        builder.Property(e => e.Contenu).HasMaxLength(ContenuMaximum);
    }
}
