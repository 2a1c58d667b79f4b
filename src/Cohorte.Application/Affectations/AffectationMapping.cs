using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="Affectation"/>.</summary>
internal sealed class AffectationMapping : IEntityTypeConfiguration<Affectation>
{
    public void Configure(EntityTypeBuilder<Affectation> builder)
    {
        builder.ToTable("Affectations");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Numero }).IsUnique();
        builder.Property(e => e.Probleme).HasMaxLength(int.MaxValue);
        builder.Property(e => e.MotifMethode).HasMaxLength(Longueurs.Texte);
        builder.HasMany(e => e.Places).WithOne().HasForeignKey(e => e.AffectationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(e => e.Ecarts).WithOne().HasForeignKey(e => e.AffectationId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(t => t.HasCheckConstraint("CK_Affectation_Validation", "\"Etat\" <> 'Validee' OR \"ValideeLe\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Affectation_Motif", "\"Methode\" = 'Stable' OR \"MotifMethode\" IS NOT NULL"));
    }
}
