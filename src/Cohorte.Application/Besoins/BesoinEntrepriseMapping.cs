using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Besoins;

/// <summary>Table of <see cref="BesoinEntreprise"/>.</summary>
internal sealed class BesoinEntrepriseMapping : IEntityTypeConfiguration<BesoinEntreprise>
{
    public void Configure(EntityTypeBuilder<BesoinEntreprise> builder)
    {
        builder.ToTable("Besoins");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.EntrepriseId }).IsUnique();
        builder.Property(e => e.Difficulte).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Preuve).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.ProfilCherche).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.MotifRetrait).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_BesoinEntreprise_Retiree", "\"Etat\" <> 'Retiree' OR \"MotifRetrait\" IS NOT NULL"));
    }
}
