using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Besoins;

/// <summary>Table of <see cref="Poste"/>.</summary>
internal sealed class PosteMapping : IEntityTypeConfiguration<Poste>
{
    public void Configure(EntityTypeBuilder<Poste> builder)
    {
        builder.ToTable("Postes");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Mobilite).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Profil).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.MotifFermeture).HasMaxLength(Longueurs.Texte);
        builder.HasIndex(e => new { e.ActionId, e.EntrepriseId });
        builder.ToTable(t => t.HasCheckConstraint("CK_Poste_Nombre", "\"Nombre\" BETWEEN 1 AND 500"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Poste_Ferme", "\"Etat\" <> 'Ferme' OR \"MotifFermeture\" IS NOT NULL"));
    }
}
