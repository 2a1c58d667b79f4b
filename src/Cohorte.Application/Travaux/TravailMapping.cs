using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Travaux;

/// <summary>Table of <see cref="Travail"/>.</summary>
internal sealed class TravailMapping : IEntityTypeConfiguration<Travail>
{
    public void Configure(EntityTypeBuilder<Travail> builder)
    {
        builder.ToTable("Travaux");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Cle).IsUnique();
        builder.HasIndex(e => new { e.Etat, e.CreeLe });
        builder.Ignore(e => e.EstFini);
        builder.Property(e => e.Demande).HasMaxLength(int.MaxValue);
        builder.Property(e => e.Resultat).HasMaxLength(int.MaxValue);
        builder.Property(e => e.Erreur).HasMaxLength(1_000);
        builder.ToTable(t => t.HasCheckConstraint("CK_Travail_Pourcentage", "\"Pourcentage\" BETWEEN 0 AND 100"));
    }
}
