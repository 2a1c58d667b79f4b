using Cohorte.Application.Persistance;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Contrats;

/// <summary>Table of <see cref="Contrat"/>.</summary>
internal sealed class ContratMapping : IEntityTypeConfiguration<Contrat>
{
    public void Configure(EntityTypeBuilder<Contrat> builder)
    {
        builder.ToTable("Contrats");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ActionId);
        builder.HasIndex(e => e.CandidatureId);
        builder.Property(e => e.MotifAbandon).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.RevueAdequationConclusion).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_Contrat_Dates", "\"DateFin\" >= \"DateDebut\""));
        builder.ToTable(t => t.HasCheckConstraint("CK_Contrat_Signe", "\"Etat\" NOT IN ('Signe', 'EnExecution', 'Termine', 'Rompu') OR (\"SigneEmployeurLe\" IS NOT NULL AND \"SigneSalarieLe\" IS NOT NULL AND \"DateConclusion\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Contrat_Rompu", "\"Etat\" <> 'Rompu' OR (\"RompuLe\" IS NOT NULL AND \"CauseRupture\" IS NOT NULL)"));
        builder.ToTable(t => t.HasCheckConstraint("CK_Contrat_Abandonne", "\"Etat\" <> 'Abandonne' OR \"MotifAbandon\" IS NOT NULL"));
    }
}
