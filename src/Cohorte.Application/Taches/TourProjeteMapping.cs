using Cohorte.Application.Persistance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Taches;

/// <summary>Table of <see cref="TourProjete"/>: no foreign key, being rewritten at will.</summary>
internal sealed class TourProjeteMapping : IEntityTypeConfiguration<TourProjete>
{
    public void Configure(EntityTypeBuilder<TourProjete> builder)
    {
        builder.ToTable("Tours");
        builder.HasKey(e => e.Cle);
        builder.Property(e => e.Cle).HasMaxLength(120);
        builder.Property(e => e.Objet).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Qui).HasMaxLength(Longueurs.Ordinaire);
        builder.Property(e => e.Pourquoi).HasMaxLength(2 * Longueurs.Ordinaire);
        builder.Property(e => e.Lien).HasMaxLength(Longueurs.Ordinaire);
        builder.Property(e => e.Recherche).HasMaxLength(Longueurs.Ordinaire);
        builder.Property(e => e.ReportMotif).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.ReportAuteur).HasMaxLength(Longueurs.Ordinaire);
        builder.HasIndex(e => new { e.ActionId, e.Jusquau });
        builder.HasIndex(e => e.CompteId);
        builder.HasIndex(e => new { e.Role, e.Jusquau });
    }
}
