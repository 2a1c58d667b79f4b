using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="SeanceDuCalendrier"/>: a group is at one place at a time.</summary>
internal sealed class SeanceDuCalendrierMapping : IEntityTypeConfiguration<SeanceDuCalendrier>
{
    public void Configure(EntityTypeBuilder<SeanceDuCalendrier> builder)
    {
        builder.ToTable("SeancesDeCalendrier");
        builder.HasKey(e => new { e.CalendrierId, e.Groupe, e.Jour, e.DemiJournee });
    }
}
