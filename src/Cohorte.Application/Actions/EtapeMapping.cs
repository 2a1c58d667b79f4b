using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Actions;

/// <summary>Table of <see cref="Etape"/>.</summary>
internal sealed class EtapeMapping : IEntityTypeConfiguration<Etape>
{
    public void Configure(EntityTypeBuilder<Etape> builder)
    {
        builder.ToTable("Etapes");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Cle }).IsUnique();
        builder.Ignore(e => e.EstClose);
        builder.Ignore(e => e.EstSansDuree);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_Etape_Ecartee", "\"Etat\" <> 'Ecartee' OR \"Motif\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Etape_Terminee", "\"Etat\" <> 'Terminee' OR \"ReelAu\" IS NOT NULL"));
    }
}
