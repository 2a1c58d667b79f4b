using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Echanges;
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
        var actuels = await context.Tours.AsNoTracking().Where(t => t.ActionId != null && actions.Contains(t.ActionId.Value)).ToListAsync(annulation);
        var perimes = actuels.Where(t => voulus.GetValueOrDefault(t.Cle) != t).Select(t => t.Cle).ToList();
        if (perimes.Count > 0) await context.Tours.Where(t => perimes.Contains(t.Cle)).ExecuteDeleteAsync(annulation);
        context.AddRange(voulus.Values.Except(actuels));
    }

    /// <summary>Rewrites the turns of some exchanges outside any action, in the current transaction.</summary>
    public static async Task ActualiserAsync(CohorteDbContext context, IReadOnlyList<Id<Echange>> echanges, CancellationToken annulation)
    {
        if (echanges.Count == 0) return;
        var lus = await context.Echanges.AsNoTracking().Where(e => echanges.Contains(e.Id) && e.ActionId == null && e.RelanceLe != null && e.RelanceFaiteLe == null).Select(e => new
        {
            Echange = e,
            Avec = context.Entreprises.Where(x => x.Id == e.EntrepriseId).Select(x => x.RaisonSociale).FirstOrDefault()
                ?? context.Partenaires.Where(x => x.Id == e.PartenaireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Prestataires.Where(x => x.Id == e.PrestataireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Personnes.Where(x => x.Id == e.PersonneId).Select(x => x.Prenom + " " + x.Nom).FirstOrDefault(),
        }).ToListAsync(annulation);
        var voulus = lus.Select(l => TourDUnEchange.Sur(l.Echange, l.Avec ?? "Rappel")).OfType<Tour>().Select(t => TourProjete.De(t, null, null)).ToDictionary(t => t.Cle);
        var cles = echanges.Select(e => $"echange.{e}.rappeler").ToList();
        var actuels = await context.Tours.AsNoTracking().Where(t => t.ActionId == null && cles.Contains(t.Cle)).ToListAsync(annulation);
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
