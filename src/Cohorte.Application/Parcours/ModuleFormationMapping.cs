using Cohorte.Application.Persistance;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Parcours;

/// <summary>Table of <see cref="ModuleFormation"/>.</summary>
internal sealed class ModuleFormationMapping : IEntityTypeConfiguration<ModuleFormation>
{
    public void Configure(EntityTypeBuilder<ModuleFormation> builder)
    {
        builder.ToTable("Modules");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Objectifs).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_ModuleFormation_Heures", "\"Heures\" > 0"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ModuleFormation_Decision", "\"PrestataireId\" IS NOT NULL OR \"DecisionId\" IS NULL"));
    }
}
