using Cohorte.Domaine.Candidats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Candidats;

/// <summary>Table of <see cref="Personne"/>.</summary>
internal sealed class PersonneMapping : IEntityTypeConfiguration<Personne>
{
    public void Configure(EntityTypeBuilder<Personne> builder)
    {
        builder.ToTable("Personnes");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.Recherche);
        builder.Ignore(e => e.NomComplet);
        builder.Property(e => e.Langue).HasMaxLength(2);
    }
}
