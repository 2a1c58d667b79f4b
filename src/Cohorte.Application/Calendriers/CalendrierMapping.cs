using Cohorte.Application.Persistance;
using Cohorte.Domaine.Calendriers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="Calendrier"/>.</summary>
internal sealed class CalendrierMapping : IEntityTypeConfiguration<Calendrier>
{
    public void Configure(EntityTypeBuilder<Calendrier> builder)
    {
        builder.ToTable("Calendriers");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.ActionId, e.Numero }).IsUnique();
        builder.Property(e => e.Probleme).HasMaxLength(int.MaxValue);
        builder.Property(e => e.Motif).HasMaxLength(Longueurs.Texte);
        builder.Property(e => e.DernierGeste).HasMaxLength(Longueurs.Texte);
        builder.Ignore(e => e.EstModifiable);
        builder.Ignore(e => e.Titre);
        builder.HasMany(e => e.Seances).WithOne().HasForeignKey(e => e.CalendrierId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable(t => t.HasCheckConstraint("CK_Calendrier_Numero", "(\"Etat\" = 'Brouillon') = (\"Numero\" IS NULL)"));
    }
}
