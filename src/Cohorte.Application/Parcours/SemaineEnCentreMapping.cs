using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Parcours;

/// <summary>Table of <see cref="SemaineEnCentre"/>.</summary>
internal sealed class SemaineEnCentreMapping : IEntityTypeConfiguration<SemaineEnCentre>
{
    public void Configure(EntityTypeBuilder<SemaineEnCentre> builder)
    {
        builder.ToTable("SemainesEnCentre");
        builder.HasKey(e => e.Id);
        builder.ToTable(t => t.HasCheckConstraint("CK_SemaineEnCentre_Dates", "\"Au\" >= \"Du\""));
    }
}
