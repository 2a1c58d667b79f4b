using Cohorte.Application.Persistance;
using Cohorte.Domaine.Evaluations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Evaluations;

/// <summary>Table of <see cref="EnqueteSatisfaction"/>.</summary>
internal sealed class EnqueteSatisfactionMapping : IEntityTypeConfiguration<EnqueteSatisfaction>
{
    public void Configure(EntityTypeBuilder<EnqueteSatisfaction> builder)
    {
        builder.ToTable("EnquetesSatisfaction");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Commentaire).HasMaxLength(Longueurs.Texte);
        builder.ToTable(t => t.HasCheckConstraint("CK_EnqueteSatisfaction_Note", "\"Note\" BETWEEN 1 AND 4"));
    }
}
