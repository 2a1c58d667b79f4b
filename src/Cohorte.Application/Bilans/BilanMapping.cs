using Cohorte.Application.Persistance;
using Cohorte.Domaine.Bilans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Bilans;

/// <summary>Table of <see cref="Bilan"/>.</summary>
internal sealed class BilanMapping : IEntityTypeConfiguration<Bilan>
{
    public void Configure(EntityTypeBuilder<Bilan> builder)
    {
        builder.ToTable("Bilans");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ActionId).IsUnique();
        builder.Property(e => e.Enseignements).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.Chiffres).HasMaxLength(Longueurs.CompteRendu);
        builder.ToTable(t => t.HasCheckConstraint("CK_Bilan_Approuve", "\"Etat\" <> 'Approuve' OR (\"DecisionId\" IS NOT NULL AND \"ApprouveLe\" IS NOT NULL AND \"Chiffres\" IS NOT NULL)"));
    }
}
