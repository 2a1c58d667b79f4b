using Cohorte.Domaine.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Imports;

/// <summary>Table of <see cref="BrouillonDImport"/>.</summary>
internal sealed class BrouillonDImportMapping : IEntityTypeConfiguration<BrouillonDImport>
{
    public void Configure(EntityTypeBuilder<BrouillonDImport> builder)
    {
        builder.ToTable("BrouillonsDImport");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.CompteId);
        builder.HasIndex(e => e.ExpireLe);
        builder.Property(e => e.Contenu).HasMaxLength(GardeDesBrouillons.ContenuMaximum);
    }
}
