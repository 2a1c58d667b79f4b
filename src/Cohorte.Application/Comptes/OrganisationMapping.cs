using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Comptes;

/// <summary>Table of <see cref="Organisation"/>.</summary>
internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.HasKey(e => e.Id);
        builder.Ignore(e => e.EstRattachee);
    }
}
