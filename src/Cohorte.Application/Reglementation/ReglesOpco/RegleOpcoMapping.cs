using Cohorte.Application.Persistance;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Reglementation.ReglesOpco;

/// <summary>Table of <see cref="RegleOpco"/>.</summary>
internal sealed class RegleOpcoMapping : IEntityTypeConfiguration<RegleOpco>
{
    public void Configure(EntityTypeBuilder<RegleOpco> builder)
    {
        builder.ToTable("ReglesOpco");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Parametre).HasMaxLength(120);
        builder.Property(e => e.Valeur).HasPrecision(14, 6);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.HasIndex(e => new { e.Parametre, e.Numero }).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint("CK_RegleOpco_Publiee", "\"Etat\" <> 'Publiee' OR (\"Motif\" IS NOT NULL AND \"PublieeLe\" IS NOT NULL AND \"PublieePar\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_RegleOpco_Abandonnee", "\"Etat\" <> 'Abandonnee' OR \"Motif\" IS NOT NULL"));
    }
}
