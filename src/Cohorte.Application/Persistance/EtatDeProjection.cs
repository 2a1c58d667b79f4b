using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Persistance;

/// <summary>From which version of the program and of the law the projections were written; another one means that they are written again.</summary>
/// <param name="Nom">Projection.</param>
/// <param name="Empreinte">What it was computed from.</param>
public sealed record EtatDeProjection(string Nom, string Empreinte);

/// <summary>Table of <see cref="EtatDeProjection"/>.</summary>
internal sealed class EtatDeProjectionMapping : IEntityTypeConfiguration<EtatDeProjection>
{
    public void Configure(EntityTypeBuilder<EtatDeProjection> builder)
    {
        builder.ToTable("EtatsDesProjections");
        builder.HasKey(e => e.Nom);
        builder.Property(e => e.Nom).HasMaxLength(40);
        builder.Property(e => e.Empreinte).HasMaxLength(64);
    }
}
