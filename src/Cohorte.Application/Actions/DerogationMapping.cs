using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Actions;

/// <summary>Table of <see cref="Derogation"/>.</summary>
internal sealed class DerogationMapping : IEntityTypeConfiguration<Derogation>
{
    public void Configure(EntityTypeBuilder<Derogation> builder)
    {
        builder.ToTable("Derogations");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.HasIndex(e => new { e.ActionId, e.Critere });
        builder.ToTable(t => t.HasCheckConstraint("CK_Derogation_Duree", "\"ExpireLe\" >= \"PoseeLe\""));
    }
}
