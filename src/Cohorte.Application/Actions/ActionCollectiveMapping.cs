using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Actions;

/// <summary>Table of <see cref="ActionCollective"/>.</summary>
internal sealed class ActionCollectiveMapping : IEntityTypeConfiguration<ActionCollective>
{
    public void Configure(EntityTypeBuilder<ActionCollective> builder)
    {
        builder.ToTable("Actions");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Code).HasMaxLength(40);
        builder.Property(e => e.OrientationsParPoste).HasPrecision(6, 2);
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasIndex(e => e.Recherche);
        builder.HasIndex(e => e.DebutSouhaite);
        builder.Property(e => e.ProfilCommun).HasMaxLength(Longueurs.Texte);
        builder.HasMany(e => e.Etapes).WithOne().HasForeignKey(e => e.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_ActionCollective_Fin", "\"FinSouhaitee\" IS NULL OR \"DebutSouhaite\" IS NULL OR \"FinSouhaitee\" >= \"DebutSouhaite\""));
    }
}
