using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="PlageDuCalendrier"/>.</summary>
internal sealed class PlageDuCalendrierMapping : IEntityTypeConfiguration<PlageDuCalendrier>
{
    public void Configure(EntityTypeBuilder<PlageDuCalendrier> builder)
    {
        builder.ToTable("PlagesDeCalendrier");
        builder.HasKey(e => e.Id);
        builder.ToTable(t => t.HasCheckConstraint("CK_PlageDuCalendrier_Dates", "\"Au\" >= \"Du\""));
    }
}
