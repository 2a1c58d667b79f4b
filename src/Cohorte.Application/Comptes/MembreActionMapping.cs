using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Comptes;

/// <summary>Table of <see cref="MembreAction"/>.</summary>
internal sealed class MembreActionMapping : IEntityTypeConfiguration<MembreAction>
{
    public void Configure(EntityTypeBuilder<MembreAction> builder)
    {
        builder.ToTable("MembresActions");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.CompteId }).IsUnique();
        builder.HasIndex(e => e.CompteId);
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.CompteId).OnDelete(DeleteBehavior.Restrict);
    }
}
