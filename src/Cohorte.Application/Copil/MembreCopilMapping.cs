using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Copil;

/// <summary>Table of <see cref="MembreCopil"/>.</summary>
internal sealed class MembreCopilMapping : IEntityTypeConfiguration<MembreCopil>
{
    public void Configure(EntityTypeBuilder<MembreCopil> builder)
    {
        builder.ToTable("MembresCopil");
        builder.HasKey(e => e.Id);
    }
}
