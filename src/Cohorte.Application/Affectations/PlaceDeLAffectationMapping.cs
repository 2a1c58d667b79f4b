using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="PlaceDeLAffectation"/>: a person has one place.</summary>
internal sealed class PlaceDeLAffectationMapping : IEntityTypeConfiguration<PlaceDeLAffectation>
{
    public void Configure(EntityTypeBuilder<PlaceDeLAffectation> builder)
    {
        builder.ToTable("PlacesDAffectation");
        builder.HasKey(e => new { e.AffectationId, e.CandidatureId });
    }
}
