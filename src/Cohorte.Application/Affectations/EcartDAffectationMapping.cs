using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Affectations;

/// <summary>Table of <see cref="EcartDAffectation"/>.</summary>
internal sealed class EcartDAffectationMapping : IEntityTypeConfiguration<EcartDAffectation>
{
    public void Configure(EntityTypeBuilder<EcartDAffectation> builder)
    {
        builder.ToTable("EcartsDAffectation");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
    }
}
