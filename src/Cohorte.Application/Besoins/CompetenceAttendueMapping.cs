using Cohorte.Domaine.Besoins;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Besoins;

/// <summary>Table of <see cref="CompetenceAttendue"/>.</summary>
internal sealed class CompetenceAttendueMapping : IEntityTypeConfiguration<CompetenceAttendue>
{
    public void Configure(EntityTypeBuilder<CompetenceAttendue> builder)
    {
        builder.ToTable("CompetencesAttendues");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ActionId);
    }
}
