using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>Name of a master key that wrote values of this database; the key itself is never here.</summary>
public sealed class CleDeChiffrement
{
    /// <summary>Name of the key.</summary>
    public required string Nom { get; init; }
}

/// <summary>Table of <see cref="CleDeChiffrement"/>.</summary>
internal sealed class CleDeChiffrementMapping : IEntityTypeConfiguration<CleDeChiffrement>
{
    public void Configure(EntityTypeBuilder<CleDeChiffrement> builder)
    {
        builder.ToTable("ClesDeChiffrement");
        builder.HasKey(e => e.Nom);
        builder.Property(e => e.Nom).HasMaxLength(8);
    }
}
