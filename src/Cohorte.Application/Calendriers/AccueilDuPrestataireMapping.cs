using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="AccueilDuPrestataire"/>.</summary>
internal sealed class AccueilDuPrestataireMapping : IEntityTypeConfiguration<AccueilDuPrestataire>
{
    public void Configure(EntityTypeBuilder<AccueilDuPrestataire> builder)
    {
        builder.ToTable("AccueilsDePrestataires");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.PrestataireId }).IsUnique();
    }
}
