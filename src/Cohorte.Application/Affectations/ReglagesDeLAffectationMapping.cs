using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="ReglagesDeLAffectation"/>: one row an action.</summary>
internal sealed class ReglagesDeLAffectationMapping : IEntityTypeConfiguration<ReglagesDeLAffectation>
{
    public void Configure(EntityTypeBuilder<ReglagesDeLAffectation> builder)
    {
        builder.ToTable("ReglagesDAffectation");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ActionId).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint("CK_ReglagesDeLAffectation_Note", "\"NoteMinimale\" BETWEEN 0 AND 100"));
    }
}
