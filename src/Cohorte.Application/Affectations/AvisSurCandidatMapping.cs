using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="AvisSurCandidat"/>: one opinion of a post on a candidacy.</summary>
internal sealed class AvisSurCandidatMapping : IEntityTypeConfiguration<AvisSurCandidat>
{
    public void Configure(EntityTypeBuilder<AvisSurCandidat> builder)
    {
        builder.ToTable("AvisSurCandidats");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.CandidatureId, e.PosteId }).IsUnique();
        builder.Ignore(e => e.EstDonne);
        builder.Ignore(e => e.EstAttendu);
        builder.ToTable(t => t.HasCheckConstraint("CK_AvisSurCandidat_Note", "\"Note\" IS NULL OR \"Note\" BETWEEN 0 AND 100"));
    }
}
