using Cohorte.Domaine.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Journal;

/// <summary>Table of <see cref="EcritureJournal"/>; a trigger refuses any update or removal.</summary>
internal sealed class EcritureJournalMapping : IEntityTypeConfiguration<EcritureJournal>
{
    public void Configure(EntityTypeBuilder<EcritureJournal> builder)
    {
        builder.ToTable("Journal");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Id });
        builder.HasIndex(e => new { e.ObjetId, e.Id });
        builder.Property(e => e.Motif).HasMaxLength(int.MaxValue);
        builder.Property(e => e.Changements).HasMaxLength(int.MaxValue);
    }
}
