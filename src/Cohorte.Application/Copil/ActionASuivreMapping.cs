using Cohorte.Application.Persistance;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Copil;

/// <summary>Table of <see cref="ActionASuivre"/>.</summary>
internal sealed class ActionASuivreMapping : IEntityTypeConfiguration<ActionASuivre>
{
    public void Configure(EntityTypeBuilder<ActionASuivre> builder)
    {
        builder.ToTable("ActionsASuivre");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Intitule).HasMaxLength(Longueurs.Texte);
    }
}
