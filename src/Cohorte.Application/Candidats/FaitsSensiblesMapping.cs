using Cohorte.Domaine.Candidats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Candidats;

/// <summary>Table of <see cref="FaitsSensibles"/>: every column but the key is encrypted.</summary>
internal sealed class FaitsSensiblesMapping : IEntityTypeConfiguration<FaitsSensibles>
{
    public void Configure(EntityTypeBuilder<FaitsSensibles> builder)
    {
        builder.ToTable("FaitsSensibles");
        builder.HasKey(e => e.PersonneId);
        builder.HasOne<Personne>().WithMany().HasForeignKey(e => e.PersonneId).OnDelete(DeleteBehavior.Restrict);
    }
}
