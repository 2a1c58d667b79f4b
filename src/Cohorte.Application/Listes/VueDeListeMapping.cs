using Cohorte.Application.Comptes;
using Cohorte.Domaine.Listes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Listes;

/// <summary>Table of <see cref="VueDeListe"/>.</summary>
internal sealed class VueDeListeMapping : IEntityTypeConfiguration<VueDeListe>
{
    public void Configure(EntityTypeBuilder<VueDeListe> builder)
    {
        builder.ToTable("VuesDeListes");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Parametres).HasMaxLength(2_000);
        builder.HasIndex(e => new { e.CompteId, e.Chemin, e.Nom }).IsUnique();
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.CompteId).OnDelete(DeleteBehavior.Cascade);
    }
}
