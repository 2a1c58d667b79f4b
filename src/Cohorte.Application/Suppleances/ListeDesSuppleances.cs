using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Suppleances;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Suppleances;

/// <summary>A stand-in with names; members rather than a constructor, so that the database sorts and filters on them.</summary>
public sealed record LigneSuppleance
{
    public required Id<Suppleance> Id { get; init; }

    public required Guid Version { get; init; }

    public required Guid AbsentId { get; init; }

    public required string Absent { get; init; }

    public required Guid SuppleantId { get; init; }

    public required string Suppleant { get; init; }

    public required DateOnly Du { get; init; }

    public required DateOnly Au { get; init; }

    public string? Consignes { get; init; }
}

/// <summary>The stand-ins that a person sees: its own and those it holds; all of them for those who run the teams.</summary>
[CasDUsage]
public sealed class ListeDesSuppleances(CohorteDbContext context)
{
    /// <summary>As a query, to sort and page.</summary>
    public IQueryable<LigneSuppleance> Visibles(Acteur acteur)
    {
        var toutes = acteur.Role is Role.DirectionOpco or Role.Administrateur;
        return
            from s in context.Suppleances.AsNoTracking()
            where toutes || s.AbsentId == acteur.CompteId || s.SuppleantId == acteur.CompteId
            join absent in context.Users.AsNoTracking() on s.AbsentId equals absent.Id
            join suppleant in context.Users.AsNoTracking() on s.SuppleantId equals suppleant.Id
            select new LigneSuppleance { Id = s.Id, Version = s.Version, AbsentId = s.AbsentId, Absent = absent.Nom, SuppleantId = s.SuppleantId, Suppleant = suppleant.Nom, Du = s.Du, Au = s.Au, Consignes = s.Consignes };
    }

    /// <summary>The advisers, who may be absent or stand in.</summary>
    public async Task<IReadOnlyList<Collegue>> ConseillersAsync(CancellationToken annulation) =>
        await context.Users.AsNoTracking().Where(c => c.Role == Role.ConseillerOpco).OrderBy(c => c.Nom).Select(c => new Collegue(c.Id, c.Nom, c.Role)).ToListAsync(annulation);

    /// <summary>The stand-ins that an account holds on a day.</summary>
    public async Task<IReadOnlyList<LigneSuppleance>> EnCoursAsync(Acteur acteur, DateOnly jour, CancellationToken annulation) =>
        await Visibles(acteur).Where(s => s.SuppleantId == acteur.CompteId && s.Du <= jour && s.Au >= jour).OrderBy(s => s.Au).ToListAsync(annulation);
}
