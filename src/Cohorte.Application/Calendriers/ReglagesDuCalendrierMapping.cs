using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="ReglagesDuCalendrier"/>.</summary>
internal sealed class ReglagesDuCalendrierMapping : IEntityTypeConfiguration<ReglagesDuCalendrier>
{
    public void Configure(EntityTypeBuilder<ReglagesDuCalendrier> builder)
    {
        builder.ToTable("ReglagesDeCalendrier");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ActionId).IsUnique();
    }
}
