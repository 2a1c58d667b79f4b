using Cohorte.Domaine.Consultations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Consultations;

/// <summary>Table of <see cref="Prestataire"/>.</summary>
internal sealed class PrestataireMapping : IEntityTypeConfiguration<Prestataire>
{
    public void Configure(EntityTypeBuilder<Prestataire> builder)
    {
        builder.ToTable("Prestataires");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Recherche);
        builder.Property(e => e.Nda).HasMaxLength(11);
        builder.ToTable(t => t.HasCheckConstraint("CK_Prestataire_Qualiopi", "\"QualiopiAu\" IS NULL OR \"QualiopiDu\" IS NULL OR \"QualiopiAu\" >= \"QualiopiDu\""));
    }
}
