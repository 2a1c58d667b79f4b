using Cohorte.Application.Persistance;
using Cohorte.Domaine.Regroupements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Regroupements;

/// <summary>Table of <see cref="BesoinSignale"/>.</summary>
internal sealed class BesoinSignaleMapping : IEntityTypeConfiguration<BesoinSignale>
{
    public void Configure(EntityTypeBuilder<BesoinSignale> builder)
    {
        builder.ToTable("BesoinsSignales");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Difficulte).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.MotifRetrait).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Departement).HasMaxLength(3);
        builder.HasIndex(e => new { e.Etat, e.Departement });
        builder.HasIndex(e => e.EntrepriseId);
        builder.ToTable(t => t.HasCheckConstraint("CK_BesoinSignale_Postes", "\"Postes\" BETWEEN 1 AND 500"));
        builder.ToTable(t => t.HasCheckConstraint("CK_BesoinSignale_Regroupe", "(\"Etat\" = 'Regroupe') = (\"ActionId\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_BesoinSignale_Retire", "\"Etat\" <> 'Retire' OR \"MotifRetrait\" IS NOT NULL"));
    }
}
