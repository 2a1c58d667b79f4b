using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Echanges;

/// <summary>Table of <see cref="Echange"/>: always with somebody or about an action.</summary>
internal sealed class EchangeMapping : IEntityTypeConfiguration<Echange>
{
    public void Configure(EntityTypeBuilder<Echange> builder)
    {
        builder.ToTable("Echanges");
        builder.HasKey(e => e.Id);
        builder.Ignore(e => e.AttendUneRelance);
        builder.Ignore(e => e.Avec);
        builder.Property(e => e.Texte).HasMaxLength(Longueurs.Texte);
        builder.HasOne<Compte>().WithMany().HasForeignKey(e => e.AuteurId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.ActionId, e.Le });
        builder.HasIndex(e => new { e.EntrepriseId, e.Le });
        builder.HasIndex(e => new { e.PartenaireId, e.Le });
        builder.HasIndex(e => new { e.PrestataireId, e.Le });
        builder.HasIndex(e => new { e.PersonneId, e.Le });
        builder.HasIndex(e => new { e.AuteurId, e.RelanceFaiteLe, e.RelanceLe });
        builder.ToTable(t => t.HasCheckConstraint(
            "CK_Echange_Avec",
            "\"ActionId\" IS NOT NULL OR \"EntrepriseId\" IS NOT NULL OR \"PartenaireId\" IS NOT NULL OR \"PrestataireId\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Echange_Relance", "\"RelanceFaiteLe\" IS NULL OR \"RelanceLe\" IS NOT NULL"));
    }
}
