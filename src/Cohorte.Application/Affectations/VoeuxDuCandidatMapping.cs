using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="VoeuxDuCandidat"/>: one row a candidacy.</summary>
internal sealed class VoeuxDuCandidatMapping : IEntityTypeConfiguration<VoeuxDuCandidat>
{
    public void Configure(EntityTypeBuilder<VoeuxDuCandidat> builder)
    {
        builder.ToTable("VoeuxDesCandidats");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.CandidatureId).IsUnique();
    }
}
