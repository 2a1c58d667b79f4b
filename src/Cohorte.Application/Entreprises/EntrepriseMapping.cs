using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Entreprises;

/// <summary>Table of <see cref="Entreprise"/>.</summary>
internal sealed class EntrepriseMapping : IEntityTypeConfiguration<Entreprise>
{
    public void Configure(EntityTypeBuilder<Entreprise> builder)
    {
        builder.ToTable("Entreprises");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Siren).IsUnique();
        builder.HasIndex(e => e.Recherche);
        builder.Property(e => e.Idcc).HasMaxLength(4);
        builder.Property(e => e.Naf).HasMaxLength(5);
        builder.ToTable(t => t.HasCheckConstraint("CK_Entreprise_Effectif", "\"Effectif\" IS NULL OR \"Effectif\" >= 0"));
    }
}
