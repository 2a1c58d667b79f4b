using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Notifications;

/// <summary>Table of <see cref="Courriel"/>.</summary>
internal sealed class CourrielMapping : IEntityTypeConfiguration<Courriel>
{
    public void Configure(EntityTypeBuilder<Courriel> builder)
    {
        builder.ToTable("Courriels");
        builder.HasKey(e => e.Id);
        builder.Ignore(e => e.MessageId);
        builder.HasIndex(e => new { e.Etat, e.ProchainEssaiLe });
        builder.ToTable(t => t.HasCheckConstraint("CK_Courriel_Envoye", "\"Etat\" <> 'Envoye' OR \"EnvoyeLe\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Courriel_Abandonne", "\"Etat\" <> 'Abandonne' OR \"Motif\" IS NOT NULL"));
    }
}
