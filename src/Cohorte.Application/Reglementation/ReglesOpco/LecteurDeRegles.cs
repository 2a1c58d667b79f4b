using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.ReglesOpco;

/// <summary>A parameter that the OPCO sets, with its versions, newest first.</summary>
public sealed record ParametreDeLOpco(ParametreLegal<decimal> Loi, ParametreLegal<decimal> Applique, IReadOnlyList<RegleOpco> Versions);

/// <summary>Reads the rules of the OPCO, and the law as it applies it.</summary>
[CasDUsage]
public sealed class LecteurDeRegles(CohorteDbContext context, Baremes loi, ReglesEnMemoire memoire)
{
    /// <summary>The law where the published versions stand for the fallbacks; one query, and the same object as long as nothing is published.</summary>
    public async Task<Baremes> AppliqueesAsync(CancellationToken annulation) => (await DroitAsync(annulation)).Baremes;

    /// <summary>Same, with the number of versions that count.</summary>
    public async Task<DroitApplique> DroitAsync(CancellationToken annulation) => memoire.Composer(await Publiees().ToListAsync(annulation));

    /// <summary>Every parameter that the OPCO sets, in the order of codes.</summary>
    public async Task<IReadOnlyList<ParametreDeLOpco>> ListerAsync(CancellationToken annulation)
    {
        var versions = await context.ReglesOpco.AsNoTracking().OrderByDescending(r => r.Numero).ToListAsync(annulation);
        var applique = BaremesDeLOpco.Composer(loi, versions.Where(v => v.Etat == EtatRegleOpco.Publiee));
        return
        [
            .. loi.Nombres.Where(p => p.Proprietaire == Proprietaire.Opco).OrderBy(p => p.Code, StringComparer.Ordinal)
                .Select(p => new ParametreDeLOpco(p, applique.Nombre(p.Code), [.. versions.Where(v => v.Parametre == p.Code)])),
        ];
    }

    /// <summary>One version; <c>null</c> when it does not exist.</summary>
    public Task<RegleOpco?> LireAsync(Id<RegleOpco> id, CancellationToken annulation) =>
        context.ReglesOpco.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, annulation);

    /// <summary>The law if a draft were published today: for the impact report.</summary>
    public async Task<Baremes> SiPublieeAsync(RegleOpco brouillon, CancellationToken annulation) =>
        BaremesDeLOpco.Composer(loi, (await Publiees().ToListAsync(annulation)).Append(brouillon));

    /// <summary>The published versions over another law: for the impact report of a release.</summary>
    public async Task<Baremes> SurAsync(Baremes autreLoi, CancellationToken annulation) => BaremesDeLOpco.Composer(autreLoi, await Publiees().ToListAsync(annulation));

    private IQueryable<RegleOpco> Publiees() => context.ReglesOpco.AsNoTracking().Where(r => r.Etat == EtatRegleOpco.Publiee);
}
