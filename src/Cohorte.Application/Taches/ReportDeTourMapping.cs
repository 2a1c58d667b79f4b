using Cohorte.Application.Persistance;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Taches;

/// <summary>Table of <see cref="ReportDeTour"/>.</summary>
internal sealed class ReportDeTourMapping : IEntityTypeConfiguration<ReportDeTour>
{
    public void Configure(EntityTypeBuilder<ReportDeTour> builder)
    {
        builder.ToTable("ReportsDeTours");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.HasIndex(e => new { e.ActionId, e.Cle }).IsUnique();
    }
}
