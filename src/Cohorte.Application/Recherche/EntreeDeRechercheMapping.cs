using Cohorte.Application.Persistance;
using Cohorte.Domaine.Recherche;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Recherche;

/// <summary>Table of <see cref="EntreeDeRecherche"/>, derived from the objects: no foreign key to them.</summary>
internal sealed class EntreeDeRechercheMapping : IEntityTypeConfiguration<EntreeDeRecherche>
{
    public void Configure(EntityTypeBuilder<EntreeDeRecherche> builder)
    {
        builder.ToTable("EntreesDeRecherche");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Titre).HasMaxLength(2 * Longueurs.Ordinaire + 20);
        builder.Property(e => e.Texte).HasMaxLength(10 * Longueurs.Ordinaire);
    }
}

/// <summary>Table of <see cref="CleDeRecherche"/>.</summary>
internal sealed class CleDeRechercheMapping : IEntityTypeConfiguration<CleDeRecherche>
{
    public void Configure(EntityTypeBuilder<CleDeRecherche> builder)
    {
        builder.ToTable("ClesDeRecherche");
        builder.HasKey(e => new { e.Cle, e.Genre, e.Portee, e.EntreeId });
        builder.Property(e => e.Cle).HasMaxLength(ClesDeRecherche.Longueur);
        builder.HasIndex(e => e.EntreeId);
    }
}
