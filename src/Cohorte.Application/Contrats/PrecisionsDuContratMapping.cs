using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Contrats;

/// <summary>Table of <see cref="PrecisionsDuContrat"/>: one row a contract.</summary>
internal sealed class PrecisionsDuContratMapping : IEntityTypeConfiguration<PrecisionsDuContrat>
{
    public void Configure(EntityTypeBuilder<PrecisionsDuContrat> builder)
    {
        builder.ToTable("PrecisionsDeContrats");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ContratId).IsUnique();
        builder.HasIndex(e => e.ActionId);
        builder.ToTable(t => t.HasCheckConstraint("CK_Precisions_Essai", "\"EssaiJours\" IS NULL OR \"EssaiJours\" >= 0"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Precisions_Mobilite", "\"EtrangerAu\" IS NULL OR \"EtrangerAu\" >= \"EtrangerDu\""));
        builder.ToTable(t => t.HasCheckConstraint("CK_Precisions_Avenant", "\"AvenantTransmisLe\" IS NULL OR \"AvenantTransmisLe\" >= \"AvenantLe\""));
    }
}
