using Cohorte.Application.Persistance;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Parcours;

/// <summary>Table of <see cref="ParcoursFormation"/>.</summary>
internal sealed class ParcoursFormationMapping : IEntityTypeConfiguration<ParcoursFormation>
{
    public void Configure(EntityTypeBuilder<ParcoursFormation> builder)
    {
        builder.ToTable("Parcours");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Contraintes).HasMaxLength(Longueurs.Texte);
        builder.Ignore(e => e.HeuresFormation);
        builder.Ignore(e => e.HeuresAmont);
        builder.HasMany(e => e.Modules).WithOne().HasForeignKey(e => e.ParcoursId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_ParcoursFormation_Fin", "\"Fin\" IS NULL OR \"Debut\" IS NULL OR \"Fin\" >= \"Debut\""));
    }
}
