using Cohorte.Application.Persistance;
using Cohorte.Domaine.Immersions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Immersions;

/// <summary>Table of <see cref="Pmsmp"/>.</summary>
internal sealed class PmsmpMapping : IEntityTypeConfiguration<Pmsmp>
{
    public void Configure(EntityTypeBuilder<Pmsmp> builder)
    {
        builder.ToTable("Pmsmps");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Objectifs).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.BilanEntreprise).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.BilanCandidat).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.MotifAnnulation).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_Pmsmp_Dates", "\"Au\" >= \"Du\""));
        builder.ToTable(t => t.HasCheckConstraint("CK_Pmsmp_Signee", "\"Etat\" NOT IN ('Signee', 'EnCours', 'Terminee', 'Evaluee') OR \"SigneeLe\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Pmsmp_Evaluee", "\"Etat\" <> 'Evaluee' OR (\"BilanEntreprise\" IS NOT NULL AND \"BilanCandidat\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Pmsmp_Annulee", "\"Etat\" <> 'Annulee' OR \"MotifAnnulation\" IS NOT NULL"));
    }
}
