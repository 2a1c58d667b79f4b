using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Partenaires;

/// <summary>Table of <see cref="EngagementPartenaire"/>.</summary>
internal sealed class EngagementPartenaireMapping : IEntityTypeConfiguration<EngagementPartenaire>
{
    public void Configure(EntityTypeBuilder<EngagementPartenaire> builder)
    {
        builder.ToTable("EngagementsPartenaires");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.PartenaireId }).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint("CK_EngagementPartenaire_Cible", "\"Cible\" IS NULL OR \"Cible\" > 0"));
    }
}
