using Cohorte.Application.Persistance;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Copil;

/// <summary>Table of <see cref="ReunionCopil"/>.</summary>
internal sealed class ReunionCopilMapping : IEntityTypeConfiguration<ReunionCopil>
{
    public void Configure(EntityTypeBuilder<ReunionCopil> builder)
    {
        builder.ToTable("ReunionsCopil");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.OrdreDuJour).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.CompteRendu).HasMaxLength(Longueurs.CompteRendu);
        builder.HasMany(e => e.Decisions).WithOne().HasForeignKey(e => e.ReunionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.ActionsASuivre).WithOne().HasForeignKey(e => e.ReunionId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_ReunionCopil_Tenue", "\"Etat\" NOT IN ('Tenue', 'Approuvee') OR \"QuorumAtteint\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_ReunionCopil_Approuvee", "\"Etat\" <> 'Approuvee' OR (\"CompteRendu\" IS NOT NULL AND \"Empreinte\" IS NOT NULL)"));
    }
}
