using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Evaluations;

/// <summary>Table of <see cref="SortieStagiaire"/>.</summary>
internal sealed class SortieStagiaireMapping : IEntityTypeConfiguration<SortieStagiaire>
{
    public void Configure(EntityTypeBuilder<SortieStagiaire> builder)
    {
        builder.ToTable("SortiesStagiaires");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ContratId, e.Jalon }).IsUnique();
        builder.ToTable(t => t.HasCheckConstraint("CK_SortieStagiaire_Duree", "\"Issue\" <> 'Cdd' OR \"DureeCddMois\" IS NOT NULL"));
    }
}
