using Cohorte.Domaine.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Actions;

/// <summary>Table of <see cref="BaseLegale"/>.</summary>
internal sealed class BaseLegaleMapping : IEntityTypeConfiguration<BaseLegale>
{
    public void Configure(EntityTypeBuilder<BaseLegale> builder)
    {
        builder.ToTable("BasesLegales");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Regle });
        builder.ToTable(t => t.HasCheckConstraint("CK_BaseLegale_Dates", "\"Au\" IS NULL OR \"Du\" IS NULL OR \"Au\" >= \"Du\""));
    }
}
