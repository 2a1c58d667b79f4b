using Cohorte.Application.Persistance;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Copil;

/// <summary>Table of <see cref="DecisionCopil"/>.</summary>
internal sealed class DecisionCopilMapping : IEntityTypeConfiguration<DecisionCopil>
{
    public void Configure(EntityTypeBuilder<DecisionCopil> builder)
    {
        builder.ToTable("DecisionsCopil");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Texte).HasMaxLength(Longueurs.Texte);
    }
}
