using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Suppleances;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Suppleances;

/// <summary>Table of <see cref="Suppleance"/>.</summary>
internal sealed class SuppleanceMapping : IEntityTypeConfiguration<Suppleance>
{
    public void Configure(EntityTypeBuilder<Suppleance> builder)
    {
        builder.ToTable("Suppleances");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Consignes).HasMaxLength(Longueurs.Texte);
        builder.HasIndex(e => e.SuppleantId);
        builder.HasIndex(e => e.AbsentId);
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.SuppleantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.AbsentId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Suppleance_Dates", "\"Au\" >= \"Du\""));
        builder.ToTable(t => t.HasCheckConstraint("CK_Suppleance_Personnes", "\"AbsentId\" <> \"SuppleantId\""));
    }
}
