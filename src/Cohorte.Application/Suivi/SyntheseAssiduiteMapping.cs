using Cohorte.Domaine.Suivi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Suivi;

/// <summary>Table of <see cref="SyntheseAssiduite"/>.</summary>
internal sealed class SyntheseAssiduiteMapping : IEntityTypeConfiguration<SyntheseAssiduite>
{
    public void Configure(EntityTypeBuilder<SyntheseAssiduite> builder)
    {
        builder.ToTable("SynthesesAssiduite");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ContratId, e.ModuleId }).IsUnique();
    }
}
