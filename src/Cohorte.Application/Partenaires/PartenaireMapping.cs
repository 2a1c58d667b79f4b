using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Partenaires;

/// <summary>Table of <see cref="Partenaire"/>.</summary>
internal sealed class PartenaireMapping : IEntityTypeConfiguration<Partenaire>
{
    public void Configure(EntityTypeBuilder<Partenaire> builder)
    {
        builder.ToTable("Partenaires");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Recherche);
    }
}
