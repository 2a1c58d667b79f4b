using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Parcours;

/// <summary>Table of <see cref="PicActivite"/>.</summary>
internal sealed class PicActiviteMapping : IEntityTypeConfiguration<PicActivite>
{
    public void Configure(EntityTypeBuilder<PicActivite> builder)
    {
        builder.ToTable("PicsActivite");
        builder.HasKey(e => e.Id);
        builder.ToTable(t => t.HasCheckConstraint("CK_PicActivite_Dates", "\"Au\" >= \"Du\""));
    }
}
