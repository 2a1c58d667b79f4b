using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="GroupeDuCalendrier"/>.</summary>
internal sealed class GroupeDuCalendrierMapping : IEntityTypeConfiguration<GroupeDuCalendrier>
{
    public void Configure(EntityTypeBuilder<GroupeDuCalendrier> builder)
    {
        builder.ToTable("GroupesDeCalendrier");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Nom }).IsUnique();
    }
}
