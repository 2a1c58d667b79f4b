using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Comptes;

/// <summary>Table of <see cref="LienPersonnel"/>.</summary>
internal sealed class LienPersonnelMapping : IEntityTypeConfiguration<LienPersonnel>
{
    public void Configure(EntityTypeBuilder<LienPersonnel> builder)
    {
        builder.ToTable("LiensPersonnels");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Empreinte).IsUnique();
        builder.HasIndex(e => e.CompteId);
        builder.Property(e => e.Empreinte).HasMaxLength(64);
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.CompteId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(e => e.EstAUsageUnique);
        builder.Ignore(e => e.DemandeUnePreuve);
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_LienPersonnel_Cible",
            "(\"Usage\" = 'DossierCandidat' AND \"ActionId\" IS NOT NULL AND \"PersonneId\" IS NOT NULL) OR (\"Usage\" IN ('BesoinEmployeur', 'AvisEmployeur') AND \"ActionId\" IS NOT NULL AND \"EntrepriseId\" IS NOT NULL) OR (\"Usage\" IN ('Invitation', 'MotDePasse') AND \"CompteId\" IS NOT NULL)"));
    }
}
