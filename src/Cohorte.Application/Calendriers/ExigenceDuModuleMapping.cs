using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cohorte.Application.Calendriers;

/// <summary>Table of <see cref="ExigenceDuModule"/>.</summary>
internal sealed class ExigenceDuModuleMapping : IEntityTypeConfiguration<ExigenceDuModule>
{
    public void Configure(EntityTypeBuilder<ExigenceDuModule> builder)
    {
        builder.ToTable("ExigencesDeModules");
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => e.ModuleId).IsUnique();
        builder.HasOne<ModuleFormation>().WithMany().HasForeignKey(e => e.ModuleId).OnDelete(DeleteBehavior.Cascade);
    }
}
