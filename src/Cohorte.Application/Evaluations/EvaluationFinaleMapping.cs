using Cohorte.Application.Persistance;
using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Evaluations;

/// <summary>Table of <see cref="EvaluationFinale"/>.</summary>
internal sealed class EvaluationFinaleMapping : IEntityTypeConfiguration<EvaluationFinale>
{
    public void Configure(EntityTypeBuilder<EvaluationFinale> builder)
    {
        builder.ToTable("EvaluationsFinales");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ContratId).IsUnique();
        builder.Property(e => e.Appreciation).HasMaxLength(Longueurs.Texte);
    }
}
