using Cohorte.Application.Persistance;
using Cohorte.Domaine.Depots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Depots;

/// <summary>Table of <see cref="Depot"/>.</summary>
internal sealed class DepotMapping : IEntityTypeConfiguration<Depot>
{
    public void Configure(EntityTypeBuilder<Depot> builder)
    {
        builder.ToTable("Depots");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ContratId).IsUnique();
        builder.Property(e => e.Retour).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_Depot_Transmis", "\"Etat\" = 'Prepare' OR \"TransmisLe\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Depot_Decide", "\"Etat\" NOT IN ('Accorde', 'AccordeTacite', 'Refuse', 'Cloture') OR (\"RecuLe\" IS NOT NULL AND \"DecideLe\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Depot_Refuse", "\"Etat\" <> 'Refuse' OR \"MotifRefus\" IS NOT NULL"));
    }
}
