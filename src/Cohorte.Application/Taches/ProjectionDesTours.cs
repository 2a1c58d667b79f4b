using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Taches;

/// <summary>Keeps <see cref="TourProjete"/> equal to what <see cref="QuiDoitAgir"/> says of the facts: only what differs is written.</summary>
internal static class ProjectionDesTours
{
    /// <summary>Rewrites the turns of some actions, in the current transaction.</summary>
    public static async Task ActualiserAsync(CohorteDbContext context, IReadOnlyList<Id<ActionCollective>> actions, Delais delais, CancellationToken annulation)
    {
        if (actions.Count == 0) return;
        var faits = await new LecteurDeFaits(context).ChargerAsync(actions, annulation);
        var voulus = faits.SelectMany(f => Projeter(f, delais)).ToDictionary(t => t.Cle);
        var actuels = await context.Tours.AsNoTracking().Where(t => actions.Contains(t.ActionId)).ToListAsync(annulation);
        var perimes = actuels.Where(t => voulus.GetValueOrDefault(t.Cle) != t).Select(t => t.Cle).ToList();
        if (perimes.Count > 0) await context.Tours.Where(t => perimes.Contains(t.Cle)).ExecuteDeleteAsync(annulation);
        context.AddRange(voulus.Values.Except(actuels));
    }

    /// <summary>The rows of an action.</summary>
    public static IEnumerable<TourProjete> Projeter(FaitsAction faits, Delais delais)
    {
        var reports = faits.Reports.ToDictionary(r => r.Cle);
        return QuiDoitAgir.Tous(faits, delais).Select(t => TourProjete.De(t, faits.Action, reports.GetValueOrDefault(t.Cle)));
    }
}
