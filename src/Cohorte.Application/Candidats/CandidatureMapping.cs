using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Candidats;

/// <summary>Table of <see cref="Candidature"/>.</summary>
internal sealed class CandidatureMapping : IEntityTypeConfiguration<Candidature>
{
    public void Configure(EntityTypeBuilder<Candidature> builder)
    {
        builder.ToTable("Candidatures");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.PersonneId }).IsUnique();
        builder.HasIndex(e => new { e.ActionId, e.Etat });
        builder.Property(e => e.Suite).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.MotifDispenseImmersion).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_Candidature_NonRetenue", "\"Etat\" <> 'NonRetenue' OR (\"MotifNonRetenue\" IS NOT NULL AND \"Suite\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Candidature_Proposee", "\"Etat\" NOT IN ('Proposee', 'EnImmersion', 'Retenue', 'EnContrat') OR \"PosteId\" IS NOT NULL"));
    }
}
