using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Comptes;

/// <summary>Table of <see cref="Compte"/>, over the one of Identity.</summary>
internal sealed class CompteMapping : IEntityTypeConfiguration<Compte>
{
    public void Configure(EntityTypeBuilder<Compte> builder)
    {
        builder.ToTable("Comptes");
        builder.Ignore(e => e.EstFerme);
        builder.Property(e => e.Nom).HasMaxLength(200);
        builder.HasOne<Domaine.Comptes.Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
